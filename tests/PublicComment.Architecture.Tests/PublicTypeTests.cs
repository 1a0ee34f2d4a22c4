using System.Reflection;
using System.Runtime.CompilerServices;

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
        Assert.DoesNotContain(Libraries.PublicTypes, type => type.IsClass && !IsClosed(type));

    [Fact]
    public void Structs_are_readonly() =>
        Assert.DoesNotContain(
            Libraries.PublicTypes,
            type =>
                type is { IsValueType: true, IsEnum: false }
                && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
        );

    [Fact]
    public void Properties_are_set_in_an_initializer_only() =>
        Assert.Empty(
            Libraries
                .PublicTypes.SelectMany(type => type.GetProperties(Declared))
                .Where(property => property.SetMethod is { } setter && CanBeCalledLater(setter))
                .Select(NameOf)
        );

    [Fact]
    public void Fields_cannot_be_written() =>
        Assert.Empty(
            Libraries
                .PublicTypes.SelectMany(type => type.GetFields(Declared))
                .Where(field => !field.IsPrivate && !field.IsAssembly)
                .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
                .Select(NameOf)
        );

    [Fact]
    public void Types_stand_in_the_root_namespace_of_their_package() =>
        Assert.DoesNotContain(
            Libraries.PublicTypes,
            type => type.Namespace != type.Assembly.GetName().Name
        );

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
