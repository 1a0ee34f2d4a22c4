using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>What stands appended to a law, told apart as in the e-Gov law XML.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AppendixKind>))]
public enum AppendixKind
{
    /// <summary>An appended table (別表).</summary>
    Table,

    /// <summary>An appended form (様式, 別記様式).</summary>
    Form,

    /// <summary>An appended format (書式).</summary>
    Format,

    /// <summary>An appended figure (別図).</summary>
    Figure,

    /// <summary>An appended note (別記).</summary>
    Note,

    /// <summary>A supplement (付録, 附録).</summary>
    Supplement,
}
