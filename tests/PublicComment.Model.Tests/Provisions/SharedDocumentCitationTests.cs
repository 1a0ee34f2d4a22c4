using PublicComment.Testing;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>What the tab-separated real document cites, by the numbers of its rows.</summary>
public class SharedDocumentCitationTests
{
    private const string Act = "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律";
    private const string Rule = Act + "施行規則";

    private const string Order =
        "行政手続における特定の個人を識別するための番号の利用等に関する法律に規定する個人番号、個人番号カード、特定個人情報の提供等に関する命令";

    [SharedDocumentFact]
    public void The_title_names_two_instruments() =>
        Assert.Equal(
            [
                new(Rule, InstrumentKind.Rule, InstrumentAction.Amend),
                new(Order, InstrumentKind.MinisterialOrder, InstrumentAction.Amend),
            ],
            InstrumentTitle.Parse(Title(SharedDocuments.TabSeparated))
        );

    [SharedDocumentFact]
    public void The_title_of_the_other_document_names_one() =>
        Assert.Equal(
            [new(Order, InstrumentKind.MinisterialOrder, InstrumentAction.Amend)],
            InstrumentTitle.Parse(Title(SharedDocuments.TornMarkdown))
        );

    [SharedDocumentFact]
    public void The_rows_cite_what_a_reader_sees()
    {
        string[] expected =
        [
            $"1 response: {Act} 第3条第4項",
            $"1 response: {Rule} 第6条第2項",
            $"3 opinion: {Order} 第33条第4項",
            $"4 opinion: {Rule} 第41条第2項",
            $"5 response: {Order} 第24条",
            $"6 response: {Rule} 第42条第3項",
            "7 opinion:  第5条",
            "7 opinion:  第41条",
            "12 opinion:  第5条",
            "12 opinion:  第41条",
            $"13 response: {Rule} 第42条第3項",
            "14 opinion:  第5条の2",
        ];
        Assert.Equal(expected, Citations());
    }

    [SharedDocumentFact]
    public void The_manuals_of_the_eighth_row_are_places()
    {
        string row = Rows().Single(cells => cells[0] == "8")[2];
        ValueList<DraftPlace> places = DraftPlaceFinder.Find(row);
        Assert.Equal(
            ["個人番号カードの交付等に関する事務処理要領", "公的個人認証サービス事務処理要領"],
            places.Select(place => place.Document)
        );
        Assert.Equal(["第7", "1"], places[0].Headings);
        Assert.Equal(["第2", "1"], places[1].Headings);
    }

    private static IEnumerable<string> Citations()
    {
        CitationContext context = CitationContext.Of(
            InstrumentTitle.Parse(Title(SharedDocuments.TabSeparated))
        );
        foreach (string[] cells in Rows())
        {
            foreach (
                (string name, string text) in new[]
                {
                    ("opinion", cells[2]),
                    ("response", cells[3]),
                }
            )
            {
                foreach (
                    ProvisionCitation citation in CitationFinder.Find(text, context).AsEnumerable()
                )
                {
                    yield return $"{cells[0]} {name}: {citation.Law} {citation.Provision}";
                }
            }
        }
    }

    private static string Title(string path) => File.ReadLines(path).First(line => line.Length > 0);

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(SharedDocuments.TabSeparated)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 5 && char.IsAsciiDigit(cells[0][0]));
}
