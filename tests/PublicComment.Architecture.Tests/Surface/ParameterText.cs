using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PublicComment.Architecture.Tests;

/// <summary>Writes parameters: how they are passed, their types, names and default values.</summary>
internal static class ParameterText
{
    public static string List(MethodBase method)
    {
        bool extends = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return string.Join(
            ", ",
            method
                .GetParameters()
                .Select(
                    (parameter, index) => (extends && index == 0 ? "this " : "") + Of(parameter)
                )
        );
    }

    /// <summary>A constant as it is written in C#.</summary>
    public static string Value(object? value) =>
        value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool truth => truth ? "true" : "false",
            char character => $"'{character}'",
            Enum member => $"{member.GetType().Name}.{member}",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Of(ParameterInfo parameter)
    {
        string type = TypeText.Of(
            parameter.ParameterType,
            new NullabilityInfoContext().Create(parameter)
        );
        string text = $"{Passing(parameter)}{type} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Default(parameter)}" : text;
    }

    private static string Passing(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef
            ? parameter.IsOut
                ? "out "
                : parameter.IsIn
                    ? "in "
                    : "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute))
            || parameter.IsDefined(typeof(ParamCollectionAttribute))
                ? "params "
                : "";

    // A struct without a constant has null here and is written default.
    private static string Default(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        return parameter.DefaultValue is null && type.IsValueType && !IsNullable(type) ? "default"
            : parameter.DefaultValue is { } value && type.IsEnum ? Value(Enum.ToObject(type, value))
            : Value(parameter.DefaultValue);
    }

    private static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;
}
