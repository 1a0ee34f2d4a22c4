using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Whether a draft was changed.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AmendmentStatus>))]
public enum AmendmentStatus
{
    /// <summary>The document does not say.</summary>
    NotStated,

    /// <summary>It was changed (あり).</summary>
    Amended,

    /// <summary>It was kept (なし).</summary>
    NotAmended,
}
