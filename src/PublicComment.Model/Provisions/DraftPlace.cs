using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>A place in a draft or a manual that is not law: P３ L17～19, 第２章２．, 「…事務処理要領」第7-1, 監督指針Ⅱ－４－２（５）.</summary>
public sealed record DraftPlace
{
    /// <summary>The words as printed, the document's name included where it stands before the place.</summary>
    public required string Text { get; init; }

    /// <summary>The 0-based position in the plain text, in UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonConverter(typeof(WholeNumberConverter))]
    public required int Start
    {
        get;
        init => field = ProvisionRules.RequirePosition(value, nameof(Start));
    }

    /// <summary>The length in UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonConverter(typeof(WholeNumberConverter))]
    public required int Length
    {
        get;
        init => field = ProvisionRules.RequirePosition(value, nameof(Length));
    }

    /// <summary>The name of the manual or the annex that the place is in, where it stands before the place.</summary>
    public string? Document { get; init; }

    /// <summary>The pages of the draft; null where the place names none.</summary>
    public NumberRange? Pages { get; init; }

    /// <summary>The lines, counted on each page; null where the place names none.</summary>
    public NumberRange? Lines { get; init; }

    /// <summary>The number of a footnote (注, 脚注, 注釈).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 9999.</exception>
    [JsonConverter(typeof(ProvisionCountConverter))]
    public int? Note
    {
        get;
        init => field = ProvisionRules.RequireCount(value, nameof(Note));
    }

    /// <summary>The headings from the outermost in, in half-width letters: 第２章２．(1) is <c>["第2章", "2", "(1)"]</c>,
    /// Ⅱ－４－２ is <c>["II", "4", "2"]</c>.</summary>
    public ValueList<string> Headings { get; init; }

    /// <summary>The text in which <see cref="Start"/> and <see cref="Length"/> count, where the place stands apart from it.</summary>
    public CitationPlace? FoundIn { get; init; }
}
