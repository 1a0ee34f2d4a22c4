namespace PublicComment.Model;

/// <summary>An address inside a law: 第33条第4項.</summary>
public sealed record Provision
{
    /// <summary>The article's number; branches follow an underscore, as in the e-Gov law XML: 第5条の2 is <c>5_2</c>.</summary>
    public string? Article { get; init; }

    /// <summary>The paragraph's number, from 1.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The item's number; branches follow an underscore.</summary>
    public string? Item { get; init; }

    /// <summary>The subitems below the item, outermost first: <c>イ</c>, <c>1</c>.</summary>
    public ValueList<string>? Subitem { get; init; }
}
