using System.Text.Json.Serialization;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>How much a diagnostic matters.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>A decision that the parser took and that a reader may want to check.</summary>
    Info,

    /// <summary>A doubt: the result may be wrong or incomplete here.</summary>
    Warning,

    /// <summary>The document, or a part of it, could not be read.</summary>
    Error,
}
