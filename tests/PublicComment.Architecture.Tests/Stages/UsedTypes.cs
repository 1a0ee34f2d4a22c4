using System.Reflection;

namespace PublicComment.Architecture.Tests;

/// <summary>The types that a type uses: in its declaration, its members and the instructions of its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>The types of the same assembly that a type and what is nested in it use; nested ones count as those around them.</summary>
    public static IEnumerable<Type> Of(Type type) =>
        Nested(type)
            .SelectMany(Mentioned)
            .SelectMany(Parts)
            .Where(used => used.Assembly == type.Assembly)
            .Select(Outermost)
            .Where(used => used != type)
            .Distinct();

    private static IEnumerable<Type> Nested(Type type) =>
        type.GetNestedTypes(Declared).SelectMany(Nested).Prepend(type);

    private static IEnumerable<Type?> Mentioned(Type type)
    {
        IEnumerable<MemberInfo> members = type.GetMembers(Declared);
        return
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. AttributesOf(type),
            .. members.SelectMany(AttributesOf),
            .. members.SelectMany(TypesOf),
            .. members.OfType<MethodBase>().SelectMany(TypesInBody),
        ];
    }

    private static IEnumerable<Type?> AttributesOf(MemberInfo member) =>
        member
            .GetCustomAttributesData()
            .SelectMany(attribute =>
                attribute
                    .ConstructorArguments.Select(argument => argument.Value as Type)
                    .Prepend(attribute.AttributeType)
            );

    private static IEnumerable<Type?> TypesInBody(MethodBase method) =>
        method.GetMethodBody() is { } body
            ?
            [
                .. body.LocalVariables.Select(local => local.LocalType),
                .. body.ExceptionHandlingClauses.Where(IsCatch).Select(clause => clause.CatchType),
                .. Instructions.MembersIn(method, body).SelectMany(TypesOf),
            ]
            : [];

    private static bool IsCatch(ExceptionHandlingClause clause) =>
        clause.Flags == ExceptionHandlingClauseOptions.Clause;

    private static IEnumerable<Type?> TypesOf(MemberInfo member) =>
        member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            PropertyInfo property => [property.PropertyType],
            MethodInfo method =>
            [
                method.DeclaringType,
                method.ReturnType,
                .. method.GetParameters().Select(parameter => parameter.ParameterType),
                .. method.GetGenericArguments(),
            ],
            ConstructorInfo constructor =>
            [
                constructor.DeclaringType,
                .. constructor.GetParameters().Select(parameter => parameter.ParameterType),
            ],
            _ => [],
        };

    // List<Row[]> is List and Row.
    private static IEnumerable<Type> Parts(Type? type) =>
        type is null ? []
        : type.HasElementType ? Parts(type.GetElementType())
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : [type];

    private static Type Outermost(Type type) =>
        type.DeclaringType is { } outer ? Outermost(outer)
        : type.IsGenericType ? type.GetGenericTypeDefinition()
        : type;
}
