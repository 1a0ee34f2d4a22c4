using System.Reflection;
using System.Runtime.CompilerServices;

namespace PublicComment.Architecture.Tests;

/// <summary>Writes a member: its name and parameters, then how it is declared and what it gives.</summary>
internal static class MemberText
{
    public static string Of(MemberInfo member) =>
        member switch
        {
            ConstructorInfo constructor => $"new({ParameterText.List(constructor)})",
            FieldInfo field => Field(field),
            PropertyInfo property => Property(property),
            MethodInfo method => Method(method),
            _ => throw new NotSupportedException($"A member of another kind: {member}."),
        };

    private static string Field(FieldInfo field)
    {
        string type = TypeText.Of(field.FieldType, new NullabilityInfoContext().Create(field));
        return field.IsLiteral
            ? $"{field.Name} : const {type} = {ParameterText.Value(field.GetRawConstantValue())}"
            : $"{field.Name} : {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        string name =
            property.GetIndexParameters().Length == 0
                ? property.Name
                : $"this[{ParameterText.List(property.GetMethod!)}]";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string type = TypeText.Of(
            property.PropertyType,
            new NullabilityInfoContext().Create(property)
        );
        return $"{name} {Accessors(property)} : {Declaration(accessor)}{required}{type}";
    }

    private static string Accessors(PropertyInfo property)
    {
        string get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        string set =
            property.SetMethod is not { IsPublic: true } setter ? ""
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                ? "init; "
            : "set; ";
        return $"{{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        string name = method.Name.StartsWith("op_")
            ? $"operator {method.Name["op_".Length..]}"
            : method.Name;
        string generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>"
            : "";
        ParameterInfo given = method.ReturnParameter;
        string type = TypeText.Of(given.ParameterType, new NullabilityInfoContext().Create(given));
        return $"{name}{generic}({ParameterText.List(method)}) : {Declaration(method)}{type}";
    }

    private static string Declaration(MethodInfo method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
        + (
            method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : ""
        );
}
