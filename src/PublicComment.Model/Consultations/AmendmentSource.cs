using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>What an amendment status was read from.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AmendmentSource>))]
public enum AmendmentSource
{
    /// <summary>Nothing: the status is not stated.</summary>
    None,

    /// <summary>The flag's own column.</summary>
    Column,

    /// <summary>The heading of the group in which the entry stands.</summary>
    GroupHeading,

    /// <summary>The text of the response.</summary>
    Response,

    /// <summary>The cover letter, which speaks of the whole case.</summary>
    CoverLetter,
}
