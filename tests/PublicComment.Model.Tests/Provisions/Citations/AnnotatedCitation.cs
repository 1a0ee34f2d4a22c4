namespace PublicComment.Model.Tests.Provisions.Citations;

/// <summary>What a person says that a citation means.</summary>
public sealed record AnnotatedCitation(
    int Start,
    string Text,
    string? Law,
    Provision Provision,
    Provision? RangeEnd,
    bool IsUnresolved
)
{
    public static AnnotatedCitation Parse(int start, string text, string meaning)
    {
        int slash = meaning.IndexOf('/', StringComparison.Ordinal);
        string law = slash < 0 ? meaning : meaning[..slash];
        string[] ends = slash < 0 ? [""] : meaning[(slash + 1)..].Split('～');
        if (law.Contains('～', StringComparison.Ordinal))
        {
            ends = law.Split('～');
            law = ends[0];
            ends[0] = "";
        }

        return new(
            start,
            text,
            law is "" or "?" ? null : law,
            Address(ends[0]),
            ends.Length > 1 ? Address(ends[1]) : null,
            law == "?"
        );
    }

    public static AnnotatedCitation Of(ProvisionCitation citation) =>
        new(
            citation.Start,
            citation.Text,
            citation.Law,
            citation.Provision,
            citation.RangeEnd,
            citation.Resolution == CitationResolution.Unresolved
        );

    public override string ToString() =>
        $"{Text} = {(IsUnresolved ? "?" : Law)}/{Provision}{(RangeEnd is null ? "" : $"～{RangeEnd}")}";

    private static Provision Address(string text) =>
        text.Length == 0 ? new() : Provision.Parse(text);
}
