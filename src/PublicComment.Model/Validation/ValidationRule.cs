using System.Globalization;
using FluentValidation;

namespace PublicComment.Model;

/// <summary>A rule that validators check, declared once in <see cref="ValidationRules"/>.</summary>
/// <remarks>Compared by reference: each rule exists once.</remarks>
public sealed class ValidationRule
{
    private readonly LocalizedBasis _basis;
    private readonly LocalizedText _message;

    internal ValidationRule(
        string code,
        Severity severity,
        LocalizedBasis basis,
        LocalizedText message
    )
    {
        Code = code;
        Severity = severity;
        _basis = basis;
        _message = message;
    }

    /// <summary>The stable code, such as <c>PCV0101</c>.</summary>
    public string Code { get; }

    /// <summary>How much it matters: an error makes the record wrong, a warning wants a look, an info names what stands elsewhere.</summary>
    public Severity Severity { get; }

    /// <summary>What the rule rests on.</summary>
    /// <param name="language">The language of <see cref="RuleBasis.Text"/>.</param>
    public RuleBasis BasisIn(MessageLanguage language = MessageLanguage.English) =>
        _basis.In(language);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal string Message(MessageLanguage language, object[] arguments)
    {
        for (int index = 0; index < arguments.Length; index++)
        {
            arguments[index] = arguments[index] is LocalizedText text
                ? text.In(language)
                : arguments[index];
        }

        return string.Format(CultureInfo.InvariantCulture, _message.In(language), arguments);
    }
}
