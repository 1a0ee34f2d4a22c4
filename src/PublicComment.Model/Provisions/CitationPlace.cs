using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The texts of an entry in which a citation can stand.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CitationPlace>))]
public enum CitationPlace
{
    /// <summary>The text of the opinion.</summary>
    Opinion = 1,

    /// <summary>The text of the response.</summary>
    Response,

    /// <summary>The cell that names the place in the draft (該当箇所).</summary>
    Place,

    /// <summary>The words of the flag: あり（第５条第２項）.</summary>
    Flag,
}
