using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace PublicComment.Architecture.Tests;

/// <summary>Reads the instructions of a method as the compiler wrote them.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The methods, fields and types that the instructions name.</summary>
    public static IEnumerable<MemberInfo> MembersIn(MethodBase method, MethodBody body)
    {
        Type[]? ofType = method.DeclaringType?.GetGenericArguments();
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        byte[] bytes = body.GetILAsByteArray()!;
        for (int position = 0; position < bytes.Length; )
        {
            OpCode code = CodeAt(bytes, ref position);
            if (NamesMember(code))
            {
                int token = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(position));
                yield return method.Module.ResolveMember(token, ofType, ofMethod)!;
            }

            position += OperandLength(code, bytes.AsSpan(position));
        }
    }

    private static OpCode CodeAt(byte[] bytes, ref int position)
    {
        const byte FirstOfTwo = 0xFE;
        byte first = bytes[position++];
        return first == FirstOfTwo
            ? s_codes[unchecked((short)((FirstOfTwo << 8) | bytes[position++]))]
            : s_codes[first];
    }

    private static bool NamesMember(OpCode code) =>
        code.OperandType
            is OperandType.InlineField
                or OperandType.InlineMethod
                or OperandType.InlineTok
                or OperandType.InlineType;

    private static int OperandLength(OpCode code, ReadOnlySpan<byte> operand) =>
        code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget
            or OperandType.ShortInlineI
            or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(operand),
            _ => 4,
        };
}
