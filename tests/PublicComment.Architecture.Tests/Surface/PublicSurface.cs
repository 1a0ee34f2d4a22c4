using System.Reflection;
using System.Runtime.CompilerServices;

namespace PublicComment.Architecture.Tests;

/// <summary>What code outside an assembly can name, one line a type or member.</summary>
/// <remarks>
/// Left out is what says nothing: the members that the compiler makes for records, and overrides, which their base declares.
/// </remarks>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Lines(Assembly assembly) =>
        assembly.GetExportedTypes().SelectMany(LinesOf).Order(StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(Type type)
    {
        string name = TypeText.Of(type);
        return MembersOf(type)
            .Select(member => $"{name}.{member}")
            .Prepend($"{name} : {TypeKind.Of(type)}");
    }

    private static IEnumerable<string> MembersOf(Type type) =>
        type.IsEnum
            ? Enum.GetValuesAsUnderlyingType(type)
                .Cast<object>()
                .Select(value => $"{Enum.GetName(type, value)} = {value}")
            : type.GetMembers(Declared).Where(IsSurface).Select(MemberText.Of);

    private static bool IsSurface(MemberInfo member) =>
        member switch
        {
            PropertyInfo property => property.Name != "EqualityContract"
                && property.GetAccessors(nonPublic: true).Any(IsOwnAndVisible),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            ConstructorInfo constructor => IsVisible(constructor) && !IsMadeByCompiler(constructor),
            MethodInfo method => IsOwnAndVisible(method)
                && !IsMadeByCompiler(method)
                && (!method.IsSpecialName || method.Name.StartsWith("op_")),
            EventInfo => throw new NotSupportedException($"An event: {member}."),
            _ => false,
        };

    private static bool IsOwnAndVisible(MethodInfo method) =>
        IsVisible(method) && method.GetBaseDefinition() == method;

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsMadeByCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
