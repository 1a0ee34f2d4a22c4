using System.Text.Json;

namespace PublicComment.Model;

/// <summary>
/// Writes a <see cref="JapaneseDate"/> as <c>令和7年10月20日</c>, as a value and as the key of a dictionary, and reads every
/// notation that <see cref="JapaneseDate.Parse(string, JapaneseEraTable?)"/> reads. The default value is refused.
/// </summary>
public sealed class JapaneseDateConverter : DayTextConverter<JapaneseDate>
{
    /// <summary>Creates the converter, which has no state.</summary>
    public JapaneseDateConverter()
        : base("令和7年10月20日") { }

    private protected override string Format(JapaneseDate value) =>
        value.IsDefault
            ? throw new JsonException("default(JapaneseDate) is no date and cannot be written.")
            : value.ToString();

    private protected override JapaneseDate Parse(string text)
    {
        try
        {
            return JapaneseDate.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
