using System.Reflection;

namespace PublicComment.Architecture.Tests;

/// <summary>Writes types as C# does, with the nullability of references.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Of(type, nullability: null);

    /// <summary>The type of a member or parameter.</summary>
    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Of(value, nullability: null)}?";
        }

        string mark =
            nullability?.ReadState == NullabilityState.Nullable && CanBeMarked(type) ? "?" : "";
        return type.IsByRef ? Of(type.GetElementType()!, nullability)
            : type.IsArray ? $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}"
            : s_keywords.TryGetValue(type, out string? keyword) ? keyword + mark
            : Name(type, ArgumentsOf(type, nullability)) + mark;
    }

    // A type parameter without a constraint is told as nullable whether or not it is written so.
    private static bool CanBeMarked(Type type) => !type.IsValueType && !type.IsGenericParameter;

    private static string[] ArgumentsOf(Type type, NullabilityInfo? nullability)
    {
        NullabilityInfo[] known = nullability?.GenericTypeArguments ?? [];
        return
        [
            .. type.GetGenericArguments()
                .Select((argument, index) => Of(argument, known.ElementAtOrDefault(index))),
        ];
    }

    // The arguments of a nested type begin with those of the types around it.
    private static string Name(Type type, string[] arguments)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        int outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string prefix = type.DeclaringType is { } around
            ? $"{Name(around, arguments[..outer])}."
            : "";
        string name = type.Name.Split('`')[0];
        return arguments.Length == outer
            ? prefix + name
            : $"{prefix}{name}<{string.Join(", ", arguments[outer..])}>";
    }
}
