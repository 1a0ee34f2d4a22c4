namespace PublicComment.Model;

/// <summary>A text in all languages of messages.</summary>
internal sealed record LocalizedText(string English, string Japanese)
{
    public string In(MessageLanguage language) =>
        language == MessageLanguage.Japanese ? Japanese : English;
}
