using System.Reflection;
using System.Runtime.CompilerServices;
using PublicComment.Testing;

namespace PublicComment.Architecture.Tests;

/// <summary>What holds for every public type: nobody outside can derive from it, and nothing can change it.</summary>
public class PublicTypeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Fact]
    public void Classes_are_sealed_or_static_or_the_base_of_a_closed_hierarchy() =>
        Offences.None(PublicTypesWhere(type => type.IsClass && !IsClosed(type)));

    [Fact]
    public void Structs_are_readonly() =>
        Offences.None(
            PublicTypesWhere(type =>
                type is { IsValueType: true, IsEnum: false }
                && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
            )
        );

    [Fact]
    public void Properties_are_set_in_an_initializer_only() =>
        Offences.None(
            Libraries
                .PublicTypes.SelectMany(type => type.GetProperties(Declared))
                .Where(property => property.SetMethod is { } setter && CanBeCalledLater(setter))
                .Select(NameOf)
        );

    [Fact]
    public void Fields_cannot_be_written() =>
        Offences.None(
            Libraries
                .PublicTypes.SelectMany(type => type.GetFields(Declared))
                .Where(field => !field.IsPrivate && !field.IsAssembly)
                .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
                .Select(NameOf)
        );

    [Fact]
    public void Types_stand_in_the_root_namespace_of_their_package() =>
        Offences.None(PublicTypesWhere(type => type.Namespace != type.Assembly.GetName().Name));

    private static IEnumerable<string> PublicTypesWhere(Func<Type, bool> offends) =>
        Libraries.PublicTypes.Where(offends).Select(type => type.FullName!);

    private static bool IsClosed(Type type) =>
        type.IsSealed
        || (type.IsAbstract && !type.GetConstructors(Declared).Any(CanBeCalledOutside));

    private static bool CanBeCalledOutside(ConstructorInfo constructor) =>
        !constructor.IsPrivate
        && !constructor.IsAssembly
        && !constructor.IsFamilyAndAssembly
        && !IsCopyOfRecord(constructor);

    // The language wants it protected; it only copies what one of our own constructors made.
    private static bool IsCopyOfRecord(ConstructorInfo constructor) =>
        constructor.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && constructor.GetParameters() is [{ ParameterType: { } type }]
        && type == constructor.DeclaringType;

    private static bool CanBeCalledLater(MethodInfo setter) =>
        !setter.IsPrivate
        && !setter.IsAssembly
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";
}
