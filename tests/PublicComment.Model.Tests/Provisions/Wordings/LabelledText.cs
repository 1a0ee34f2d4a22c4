using PublicComment.Testing;

namespace PublicComment.Model.Tests.Provisions.Wordings;

/// <summary>A text and what a careful reader takes from it; the form is described at the head of labelled.txt.</summary>
public sealed record LabelledText(bool IsResponse, AmendmentStatus Status, string Text)
{
    private const string Folder = "tests/PublicComment.Model.Tests/Provisions/Wordings";

    public AmendmentStatus Read() =>
        IsResponse ? AmendmentWording.ReadResponse(Text) : AmendmentWording.Read(Text);

    public static IEnumerable<LabelledText> ReadAll(string file)
    {
        bool isResponse = false;
        foreach (string line in File.ReadLines(Path.Combine(Repository.PathTo(Folder), file)))
        {
            if (line.StartsWith('@'))
            {
                isResponse = line == "@response";
            }
            else if (!line.StartsWith('#'))
            {
                string[] parts = line.Split('\t');
                yield return new(
                    isResponse,
                    Enum.Parse<AmendmentStatus>(parts[0], ignoreCase: true),
                    parts[1]
                );
            }
        }
    }
}
