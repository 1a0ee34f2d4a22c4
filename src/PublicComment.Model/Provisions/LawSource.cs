using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>What the law of a citation is known from.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LawSource>))]
public enum LawSource
{
    /// <summary>Nothing: the text does not decide which law is meant.</summary>
    None,

    /// <summary>The law's name or number stands before the provision.</summary>
    Stated,

    /// <summary>A shorter name stands there: 番号法, 法, 施行規則.</summary>
    Abbreviation,

    /// <summary>A word stands there that points to a law named before: 同法, 本法, 同条.</summary>
    Anaphora,

    /// <summary>Nothing stands there, and the consultation is about one instrument.</summary>
    AmendedInstrument,

    /// <summary>It is the law of the preceding citation in the same list.</summary>
    List,
}
