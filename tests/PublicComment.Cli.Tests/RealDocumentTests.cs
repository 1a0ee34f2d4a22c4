using System.Text.Json;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

/// <summary>The facts about the two real documents, one by one, through the command line.</summary>
public class RealDocumentTests
{
    private const string Order =
        "行政手続における特定の個人を識別するための番号の利用等に関する法律に規定する個人番号、個人番号カード、特定個人情報の提供等に関する命令";

    private static readonly Lazy<JsonElement> s_tabSeparated = new(() =>
        Parse(SharedDocuments.TabSeparated)
    );
    private static readonly Lazy<JsonElement> s_tornMarkdown = new(() =>
        Parse(SharedDocuments.TornMarkdown)
    );

    private static JsonElement[] TabSeparatedEntries =>
        [.. s_tabSeparated.Value.GetProperty("entries").EnumerateArray()];

    private static JsonElement[] TornMarkdownEntries =>
        [.. s_tornMarkdown.Value.GetProperty("entries").EnumerateArray()];

    [SharedDocumentFact]
    public void Tab_separated_title() =>
        Assert.Equal(
            $"電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則及び{Order}の一部を改正する命令(案)",
            Text(s_tabSeparated.Value, "consultation", "title")
        );

    [SharedDocumentFact]
    public void Tab_separated_has_no_counts_dates_and_publisher()
    {
        Assert.Empty(s_tabSeparated.Value.GetProperty("declaredCounts").EnumerateObject());
        Assert.False(s_tabSeparated.Value.TryGetProperty("publishedOn", out _));
        Assert.False(s_tabSeparated.Value.TryGetProperty("publisher", out _));
        Assert.False(
            s_tabSeparated.Value.GetProperty("consultation").TryGetProperty("commentPeriod", out _)
        );
    }

    [SharedDocumentFact]
    public void Tab_separated_has_entries_1_to_15_with_one_opinion_each()
    {
        Assert.Equal(
            Enumerable.Range(1, 15).Select(number => $"{number}"),
            TabSeparatedEntries.Select(entry => Text(Opinion(entry), "number"))
        );
        Assert.All(
            TabSeparatedEntries,
            entry => Assert.Equal(1, entry.GetProperty("opinions").GetArrayLength())
        );
        Assert.All(
            TabSeparatedEntries,
            entry => Assert.Equal(0, Opinion(entry).GetProperty("similarCount").GetInt32())
        );
    }

    [SharedDocumentFact]
    public void Tab_separated_submitters()
    {
        Assert.Equal(["1", "2", "4", "8", "9", "12", "15"], NumbersOf("individual"));
        Assert.Equal(["3", "5", "6", "7", "10", "11", "13", "14"], NumbersOf("anonymous"));

        static IEnumerable<string?> NumbersOf(string kind) =>
            TabSeparatedEntries
                .Where(entry => Text(Opinion(entry), "submitter", "kind") == kind)
                .Select(entry => Text(Opinion(entry), "number"));
    }

    [SharedDocumentFact]
    public void Tab_separated_amends_entry_3_alone()
    {
        IEnumerable<JsonElement> amended = TabSeparatedEntries.Where(entry =>
            Text(entry, "amendment", "status") == "amended"
        );
        Assert.Equal("3", Text(Opinion(Assert.Single(amended)), "number"));
        Assert.Equal(
            14,
            TabSeparatedEntries.Count(entry => Text(entry, "amendment", "text") == "なし")
        );
        Assert.All(
            TabSeparatedEntries,
            entry => Assert.Equal("column", Text(entry, "amendment", "source"))
        );
    }

    [SharedDocumentFact]
    public void Tab_separated_keeps_the_lost_wave_dash_of_entry_6() =>
        Assert.Contains(
            "特に3月下旬?4月上旬にかけては",
            PlainText(Opinion(TabSeparatedEntries[5])),
            StringComparison.Ordinal
        );

    [SharedDocumentFact]
    public void Tab_separated_entry_9_has_lists_in_both_cells()
    {
        Assert.Equal(
            ["paragraph", "list", "paragraph", "list", "paragraph"],
            Kinds(Opinion(TabSeparatedEntries[8]))
        );
        Assert.Equal(
            ["paragraph", "list", "paragraph", "list"],
            Kinds(TabSeparatedEntries[8].GetProperty("response"))
        );
    }

    [SharedDocumentFact]
    public void Tab_separated_paragraphs_are_kept_apart()
    {
        Assert.Equal(
            [3, 1, 3, 5, 2, 2, 1, 1, 2],
            TabSeparatedEntries[5..14].Select(entry => Kinds(Opinion(entry)).Count())
        );
        Assert.DoesNotContain("<p>", s_tabSeparated.Value.GetRawText(), StringComparison.Ordinal);
    }

    [SharedDocumentFact]
    public void Tab_separated_amends_two_instruments() =>
        Assert.Equal(
            ["電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則", Order],
            s_tabSeparated
                .Value.GetProperty("consultation")
                .GetProperty("instruments")
                .EnumerateArray()
                .Select(instrument => Text(instrument, "name"))
        );

    [SharedDocumentFact]
    public void Tab_separated_entry_3_revises_the_clause_that_its_opinion_names()
    {
        JsonElement revised = Assert.Single(
            TabSeparatedEntries[2]
                .GetProperty("amendment")
                .GetProperty("revisedProvisions")
                .EnumerateArray()
        );
        Assert.Equal(
            """{"article":"33","paragraph":4}""",
            revised.GetProperty("provision").GetRawText()
        );
        Assert.Equal((Order, "opinion"), (Text(revised, "law"), Text(revised, "foundIn")));
    }

    [SharedDocumentFact]
    public void Torn_markdown_cover_letter()
    {
        JsonElement result = s_tornMarkdown.Value;
        Assert.Equal($"{Order}の一部を改正する命令案", Text(result, "consultation", "title"));
        Assert.Equal("2025-10-20", Text(result, "publishedOn"));
        Assert.Equal("デジタル庁", Text(result, "publisher", "organization"));
        Assert.Equal("デジタル社会共通機能グループ", Text(result, "publisher", "division"));
        Assert.Equal("2025-06-12", Text(result, "consultation", "commentPeriod", "start"));
        Assert.Equal("2025-07-11", Text(result, "consultation", "commentPeriod", "end"));
        Assert.Equal(7, result.GetProperty("declaredCounts").GetProperty("opinions").GetInt32());
    }

    [SharedDocumentFact]
    public void Torn_markdown_has_6_entries_that_are_7_opinions()
    {
        string[] beginnings =
        [
            "情報提供ネットワークシステム",
            "マイナンバー制度は行政手続の効率化を目的としています",
            "「通知先の通知が",
            "要望",
            "反対。信用できない",
            "・ 高齢者等デジタルが扱えない方の為に",
        ];
        Assert.Equal(6, TornMarkdownEntries.Length);
        Assert.All(
            TornMarkdownEntries.Zip(beginnings),
            pair =>
                Assert.StartsWith(
                    pair.Second,
                    PlainText(Opinion(pair.First)),
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(
            [0, 0, 0, 0, 1, 0],
            TornMarkdownEntries.Select(entry =>
                Opinion(entry).GetProperty("similarCount").GetInt32()
            )
        );
    }

    [SharedDocumentFact]
    public void Torn_markdown_has_no_number_submitter_and_flag()
    {
        Assert.All(
            TornMarkdownEntries,
            entry => Assert.False(Opinion(entry).TryGetProperty("number", out _))
        );
        Assert.All(
            TornMarkdownEntries,
            entry => Assert.False(Opinion(entry).TryGetProperty("submitter", out _))
        );
        Assert.All(
            TornMarkdownEntries,
            entry => Assert.Equal("none", Text(entry, "amendment", "source"))
        );
    }

    [SharedDocumentFact]
    public void Torn_markdown_is_healed()
    {
        Assert.EndsWith(
            "本人に通知する制度を導入・拡充。",
            PlainText(Opinion(TornMarkdownEntries[0])),
            StringComparison.Ordinal
        );
        string second = PlainText(Opinion(TornMarkdownEntries[1]));
        Assert.Contains(
            "\n改正案で提案される情報照会者による通知先特定の手続は",
            second,
            StringComparison.Ordinal
        );
        Assert.EndsWith("制度設計への転換を強く求めます", second, StringComparison.Ordinal);
        Assert.Contains(
            "特定するために必要なものであると認められたとき」に関して",
            PlainText(Opinion(TornMarkdownEntries[2])),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "当該利用特定個人情報報を保有する",
            PlainText(TornMarkdownEntries[2].GetProperty("response")),
            StringComparison.Ordinal
        );
    }

    [SharedDocumentFact]
    public void Torn_markdown_entry_6_is_a_list_of_two() =>
        Assert.Equal(
            2,
            Opinion(TornMarkdownEntries[5])
                .GetProperty("text")
                .GetProperty("blocks")[0]
                .GetProperty("items")
                .GetArrayLength()
        );

    [SharedDocumentFact]
    public void Whole_tab_separated() =>
        Snapshot.Matches(Invocation.Of("parse", "--indented", SharedDocuments.TabSeparated).Output);

    [SharedDocumentFact]
    public void Whole_torn_markdown() =>
        Snapshot.Matches(Invocation.Of("parse", "--indented", SharedDocuments.TornMarkdown).Output);

    private static JsonElement Parse(string path)
    {
        Invocation run = Invocation.Of("parse", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Json.GetProperty("result");
    }

    private static JsonElement Opinion(JsonElement entry) => entry.GetProperty("opinions")[0];

    private static string? Text(JsonElement element, params string[] path) =>
        path.Aggregate(element, (current, member) => current.GetProperty(member)).GetString();

    private static IEnumerable<string?> Kinds(JsonElement text) =>
        text.GetProperty("text")
            .GetProperty("blocks")
            .EnumerateArray()
            .Select(block => block.GetProperty("kind").GetString());

    private static string PlainText(JsonElement text) =>
        string.Join(
            '\n',
            text.GetProperty("text").GetProperty("blocks").EnumerateArray().SelectMany(LinesOf)
        );

    private static IEnumerable<string?> LinesOf(JsonElement block) =>
        block.TryGetProperty("items", out JsonElement items)
            ? items.EnumerateArray().Select(item => item.GetString())
            : [block.GetProperty("text").GetString()];
}
