using System.Globalization;

namespace PublicComment.Model;

/// <summary>Chooses the language of messages.</summary>
public static class MessageLanguages
{
    /// <summary>The language for a culture: Japanese for Japanese ones, English for all others.</summary>
    /// <remarks>
    /// Validators speak English unless told otherwise, whatever the culture of the machine, so that stored reports can be compared.
    /// A service that answers in the culture of its caller says so: <c>MessageLanguages.For(CultureInfo.CurrentUICulture)</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static MessageLanguage For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "ja"
            ? MessageLanguage.Japanese
            : MessageLanguage.English;
    }
}
