using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Holds the tables of docs/how-the-parser-decides.md against the lists in the code.</summary>
public class DecisionTableTests
{
    // Numbers that weigh nothing.
    private static readonly string[] s_limitsOfEvidence =
    [
        "Enough",
        "MostLines",
        "RoomOfBrokenLine",
    ];

    // Looked for in the text as it is printed.
    private static readonly string[] s_printedWords =
    [
        "NumberedOpinions.s_words",
        "MunicipalityInTitle.s_beforeNames",
        "TitleInSentence.s_drafts",
    ];

    [Fact]
    public void Headings_are_asked_in_the_order_of_the_page()
    {
        Dictionary<string, string> matches = new(StringComparer.Ordinal)
        {
            ["Contains"] = "contains",
            ["EndsWith"] = "ends with",
            ["Exact"] = "is",
        };
        IEnumerable<string> listed = ((Array)DecisionPage.ValueOf("ColumnVocabulary.s_wordings"))
            .Cast<ITuple>()
            .Select(line => $"{line[0]} {matches[$"{line[1]}"]} {line[2]}".ToLowerInvariant());
        Assert.Equal(
            listed,
            DocumentedPage
                .Table(DecisionPage.Path, "Role", "The heading", "Wordings")
                .SelectMany(row =>
                    DocumentedPage
                        .Codes(row[2])
                        .Select(wording => $"{row[0]} {row[1]} {wording}".ToLowerInvariant())
                )
        );
    }

    [Fact]
    public void Rules_are_asked_in_the_order_of_the_page() =>
        Assert.Equal(
            ((Array)DecisionPage.ValueOf("Continuation.s_rules"))
                .Cast<Delegate>()
                .Select(rule => rule.Method.Name),
            DocumentedPage
                .Table(DecisionPage.Path, "Rule", "Evidence", "The row")
                .Where(row => row[0].Length > 0)
                .Select(row => DecisionPage.NameIn(row[0]))
        );

    [Fact]
    public void Evidence_weighs_what_the_page_says() =>
        Assert.Equal(
            ((Array)DecisionPage.ValueOf("CutEvidenceReader.s_weights"))
                .Cast<ITuple>()
                .Select(line => $"{line[1]} {line[0]}: {line[2]}"),
            DocumentedPage
                .Table(DecisionPage.Path, "Weight", "Evidence", "Words of the message")
                .Select(row => $"{row[0]} {DecisionPage.NameIn(row[1])}: {row[2]}")
        );

    [Theory]
    [InlineData("RowEndEvidence", "Evidence", "Behind a line ends a row, since")]
    [InlineData("TextBorder", "Border", "The line")]
    public void Evidence_in_printed_lines_weighs_what_the_page_says(
        string type,
        string evidence,
        string line
    ) =>
        Assert.Equal(
            typeof(ResultDocument)
                .Assembly.GetType($"PublicComment.Parsing.{type}", throwOnError: true)!
                .GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
                .Where(field => field.IsLiteral && !s_limitsOfEvidence.Contains(field.Name))
                .Select(field => $"{field.GetRawConstantValue()} {field.Name}")
                .Order(StringComparer.Ordinal),
            DocumentedPage
                .Table(DecisionPage.Path, "Points", evidence, line)
                .Select(row => $"{row[0]} {DecisionPage.NameIn(row[1])}")
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Enough_evidence_is_what_the_page_says() =>
        Assert.Equal(
            new[]
            {
                "Continuation.EnoughAtPageStart",
                "Continuation.EnoughInsideTable",
                "TextBetweenTables.Enough",
            }.Select(name => $"{DecisionPage.ValueOf(name)}"),
            DocumentedPage.Table(DecisionPage.Path, "Where", "Enough").Select(row => row[1])
        );

    [Fact]
    public void Characters_score_what_the_page_says()
    {
        MethodInfo score = typeof(TextDecoder).GetMethod(
            "Score",
            BindingFlags.Static | BindingFlags.NonPublic
        )!;
        Assert.All(
            DocumentedPage.Table(DecisionPage.Path, "Character", "Example", "Points"),
            row =>
            {
                string codePoint = DecisionPage.NameIn(row[1])["U+".Length..];
                int character = int.Parse(
                    codePoint,
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                );
                object? points = score.Invoke(null, [((char)character).ToString()]);
                Assert.Equal(row[2], $"{points}");
            }
        );
    }

    [Fact]
    public void Words_are_those_of_the_page() =>
        Assert.All(
            DocumentedPage.Table(DecisionPage.Path, "What", "Words", "In the code"),
            row =>
                Assert.Equal(
                    (string[])DecisionPage.ValueOf(DecisionPage.NameIn(row[2])),
                    DocumentedPage.Codes(row[1])
                )
        );

    [Fact]
    public void Every_list_of_words_stands_on_the_page() =>
        Assert.Subset(
            DocumentedPage
                .Table(DecisionPage.Path, "What", "Words", "In the code")
                .Select(row => DecisionPage.NameIn(row[2]))
                .ToHashSet(),
            DecisionPage.ListsOfWords().ToHashSet()
        );

    [Fact]
    public void Words_are_folded_as_the_text_is_that_they_are_looked_for_in() =>
        Assert.Empty(
            from list in DecisionPage.ListsOfWords().Except(s_printedWords)
            from word in (string[])DecisionPage.ValueOf(list)
            where NormalizedText.Fold(word) != word
            select $"{list}: {word}"
        );

    [Fact]
    public void Numbers_are_those_of_the_page() =>
        Assert.All(
            DocumentedPage.Table(DecisionPage.Path, "What", "Value", "In the code"),
            row =>
                Assert.Equal(
                    FormattableString.Invariant(
                        $"{DecisionPage.ValueOf(DecisionPage.NameIn(row[2]))}"
                    ),
                    row[1]
                )
        );

    [Fact]
    public void Every_diagnostic_of_the_page_exists() =>
        Assert.Subset(
            DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).ToHashSet(),
            System
                .Text.RegularExpressions.Regex.Matches(
                    DocumentedPage.Text(DecisionPage.Path),
                    @"PC\d{4}"
                )
                .Select(id => id.Value)
                .ToHashSet()
        );
}
