using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>Which version of a law a citation says it means.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProvisionVersion>))]
public enum ProvisionVersion
{
    /// <summary>The citation does not say.</summary>
    Unspecified,

    /// <summary>The law as the draft would have it (改正後の, 改正案, 新).</summary>
    Amended,

    /// <summary>The law before the draft (改正前の, 現行の, 旧).</summary>
    Current,
}
