using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Whether a citation needs other words to be understood, and whether they were found.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CitationResolution>))]
public enum CitationResolution
{
    /// <summary>The citation says what it means: 第33条第4項.</summary>
    Direct,

    /// <summary>It points to other words (同条, 同法, 前項), and they decide what it means.</summary>
    Resolved,

    /// <summary>It points to other words, or leaves the article out (第4項), and the text does not decide what it means.</summary>
    Unresolved,
}
