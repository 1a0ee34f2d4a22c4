using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>A provision as cited at a place in a text: 第33条に新設する第4項.</summary>
public sealed record ProvisionCitation
{
    /// <summary>The citation as printed, the law's name included where it stands before the provision.</summary>
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

    /// <summary>The name of the law, where it is stated or the text decides it.</summary>
    public string? Law { get; init; }

    /// <summary>The number of the law as printed behind its name, such as 平成25年法律第27号.</summary>
    public string? LawNumber { get; init; }

    /// <summary>What <see cref="Law"/> is known from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LawSource LawSource { get; init; }

    /// <summary>Which version of the law is meant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ProvisionVersion Version { get; init; }

    /// <summary>The address.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The last address of a range, both ends included: 第7条 in 第5条から第7条まで.</summary>
    public Provision? RangeEnd { get; init; }

    /// <summary>Whether 等 stands behind the address, so that others are meant too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AndOthers { get; init; }

    /// <summary>Whether the text says that the provision is newly inserted (新設, 追加).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAddition { get; init; }

    /// <summary>What was taken over from the preceding element of a list: 第5条 in 第5条第1項及び第3項.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ProvisionElement> Inherited { get; init; }

    /// <summary>Whether the citation needs other words to be understood, and whether they were found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CitationResolution Resolution { get; init; }

    /// <summary>The text in which <see cref="Start"/> and <see cref="Length"/> count, where the citation stands apart from it.</summary>
    public CitationPlace? FoundIn { get; init; }
}
