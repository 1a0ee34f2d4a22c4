using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The elements of a citation that one element of a list takes over from the one before it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProvisionElement>))]
public enum ProvisionElement
{
    /// <summary>The law.</summary>
    Law,

    /// <summary>The supplementary provisions (附則).</summary>
    Supplementary,

    /// <summary>The appended table or form.</summary>
    Appendix,

    /// <summary>The part (編).</summary>
    Part,

    /// <summary>The chapter (章).</summary>
    Chapter,

    /// <summary>The section (節).</summary>
    Section,

    /// <summary>The subsection (款).</summary>
    Subsection,

    /// <summary>The division (目).</summary>
    Division,

    /// <summary>The article (条).</summary>
    Article,

    /// <summary>The paragraph (項).</summary>
    Paragraph,

    /// <summary>The item (号).</summary>
    Item,

    /// <summary>The subitem (イ).</summary>
    Subitem,
}
