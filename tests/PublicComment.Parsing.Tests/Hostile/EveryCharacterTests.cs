using System.Globalization;
using System.Text;

namespace PublicComment.Parsing.Tests.Hostile;

/// <summary>Every character of the basic plane, in every format, at the start, inside and at the end of a cell: the text around it stays.</summary>
public class EveryCharacterTests
{
    private const int Block = 256;

    // What ends cells and lines, begins markup, quotes, or marks text up in the format.
    private const string Marks = "\t\n\r|<&\"\\*,";

    public static TheoryData<SourceFormat> Formats() =>
        [
            SourceFormat.TabSeparated,
            SourceFormat.CommaSeparated,
            SourceFormat.Markdown,
            SourceFormat.Html,
            SourceFormat.PipeSeparated,
        ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_character_takes_nothing_with_it(SourceFormat format)
    {
        for (int block = 0; block <= char.MaxValue; block += Block)
        {
            char[] characters =
            [
                .. Enumerable
                    .Range(block, Block)
                    .Select(code => (char)code)
                    .Where(character => !Marks.Contains(character, StringComparison.Ordinal)),
            ];
            ResultDocument document = ResultDocument.Parse(
                DocumentOf(characters, format),
                new() { Format = format }
            );
            string[] opinions =
            [
                .. document.Result.Entries.Select(entry => entry.Opinions[0].Text.ToPlainText()),
            ];
            Assert.Equal(characters.Length, opinions.Length);
            for (int index = 0; index < characters.Length; index++)
            {
                AssertKept(characters[index], opinions[index]);
            }
        }
    }

    private static void AssertKept(char character, string opinion)
    {
        string name = FormattableString.Invariant($"U+{(int)character:X4} in 「{opinion}」");
        Assert.True(opinion.Contains('甲', StringComparison.Ordinal), name);
        Assert.True(opinion.Contains('乙', StringComparison.Ordinal), name);
        Assert.True(opinion.Contains('丙', StringComparison.Ordinal), name);
        char kept = char.IsSurrogate(character) || character == '\uFFFF' ? '\uFFFD' : character;
        bool isBlank =
            char.IsWhiteSpace(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.Control;
        Assert.True(isBlank || opinion.Count(found => found == kept) >= 4, name);
    }

    private static string DocumentOf(char[] characters, SourceFormat format)
    {
        StringBuilder text = new(
            format switch
            {
                SourceFormat.TabSeparated => "No.\t御意見\t回答\n",
                SourceFormat.CommaSeparated => "No.,御意見,回答\n",
                SourceFormat.Markdown => "| No. | 御意見 | 回答 |\n|---|---|---|\n",
                SourceFormat.PipeSeparated => "No. | 御意見 | 回答 |\n",
                _ => "<table><tr><td>No.<td>御意見<td>回答",
            }
        );
        for (int row = 0; row < characters.Length; row++)
        {
            char c = characters[row];
            string number = (row + 1).ToString(CultureInfo.InvariantCulture);
            string cell = $"{c}甲{c}乙 {c} 丙{c}";
            text.Append(
                format switch
                {
                    SourceFormat.TabSeparated => $"{number}\t{cell}\t丁。\n",
                    SourceFormat.CommaSeparated => $"{number},{cell},丁。\n",
                    SourceFormat.Markdown => $"|{number}|{cell}|丁。|\n",
                    SourceFormat.PipeSeparated => $"{number} | {cell} |\n丁。 |\n",
                    _ => $"<tr><td>{number}<td>{cell}<td>丁。",
                }
            );
        }

        return text.ToString();
    }
}
