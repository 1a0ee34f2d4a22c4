using System.Reflection;
using System.Runtime.CompilerServices;

namespace PublicComment.Architecture.Tests;

/// <summary>Writes what kind of type a type is, and of which types it is one.</summary>
internal static class TypeKind
{
    public static string Of(Type type) =>
        string.Join(", ", BasesOf(type).Select(TypeText.Of).Prepend(NameOf(type)));

    private static string NameOf(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{ReadOnly(type)}{Record(type)}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{Openness(type)}{(IsRecord(type) ? "record" : "class")}",
        };

    private static string Openness(Type type) =>
        type.IsSealed ? "sealed "
        : type.IsAbstract ? "abstract "
        : "";

    private static string ReadOnly(Type type) =>
        type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : "";

    private static string Record(Type type) => IsRecord(type) ? "record " : "";

    // The compiler gives every record this method.
    private static bool IsRecord(Type type) =>
        type.GetMethod(
            "PrintMembers",
            BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
        )
            is not null;

    private static IEnumerable<Type> BasesOf(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        Type[] inherited = type.BaseType?.GetInterfaces() ?? [];
        Type[] own = [.. type.GetInterfaces().Except(inherited)];
        IEnumerable<Type> stated = own.Except(own.SelectMany(other => other.GetInterfaces()))
            .Where(candidate => !IsRecord(type) || !IsEquatableToItself(candidate, type))
            .OrderBy(TypeText.Of, StringComparer.Ordinal);
        return
            type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? stated.Prepend(parent)
            : stated;
    }

    private static bool IsEquatableToItself(Type candidate, Type type) =>
        candidate == typeof(IEquatable<>).MakeGenericType(type);
}
