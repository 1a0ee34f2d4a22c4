using System.Text;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Provisions.Citations;

/// <summary>A sentence in which a person has marked the citations; the form is described at the head of annotated.txt.</summary>
public sealed record AnnotatedSentence(string Text, ValueList<AnnotatedCitation> Citations)
{
    private const string Folder = "tests/PublicComment.Model.Tests/Provisions/Citations";

    public static IReadOnlyList<AnnotatedSentence> ReadAll(string file) =>
        [
            .. File.ReadLines(Path.Combine(Repository.PathTo(Folder), file))
                .Where(line => line.Length > 0 && line[0] is not ('#' or '@'))
                .Select(Parse),
        ];

    private static AnnotatedSentence Parse(string line)
    {
        StringBuilder text = new();
        List<AnnotatedCitation> citations = [];
        for (int at = 0; at < line.Length; )
        {
            if (line[at] != '⟦')
            {
                text.Append(line[at++]);
                continue;
            }

            int close = line.IndexOf('⟧', at);
            string[] parts = line[(at + 1)..close].Split('=');
            citations.Add(AnnotatedCitation.Parse(text.Length, parts[0], parts[1]));
            text.Append(parts[0]);
            at = close + 1;
        }

        return new(text.ToString(), citations.ToValueList());
    }
}
