using System.Globalization;

namespace PublicComment.Benchmarks.Hostile;

/// <summary>A document that attacks a parser at one place, in any size.</summary>
/// <param name="Name">What is hostile about it.</param>
/// <param name="Count">How often the hostile thing stands in the larger of two documents.</param>
/// <param name="Make">Makes the document with so many.</param>
internal sealed record HostileDocument(string Name, int Count, Func<int, string> Make)
{
    private const string Header = "No.\t御意見\t回答\n";

    public static IReadOnlyList<HostileDocument> All { get; } =
    [
        new("character references in a page", 200_000, n => "<p>" + Repeat("&amp;lt;", n)),
        new("character references in a cell", 200_000, n => InCell(Repeat("&amp;amp;", n))),
        new("entity declarations", 20_000, Entities),
        new("columns in one row", 1_000_000, n => "御意見" + Repeat("\t回答", n) + "\n"),
        new("pipes in one line", 80_000, n => Repeat("|甲", n)),
        new("rows with rowspan=2147483647", 4_000, Spans),
        new("nested elements in a page", 20_000, n => "<p>甲" + Repeat("<div>", n) + "乙"),
        new("nested elements in a cell", 20_000, n => InCell(Repeat("<div>", n) + "甲")),
        new("elements 400 deep", 30_000, n => Repeat("<div>", 400) + Repeat("<p>甲</p>", n)),
        new("styles left open", 10_000, n => "<p>" + Styles(300) + Repeat("<p>甲", n)),
        new("tables without an end", 10_000, n => Repeat("<table><tr><td>甲<td>乙", n)),
        new("tables one after another", 4_000, n => Repeat("<table><tr><td>甲<td>乙</table>", n)),
        new("readings of one word", 40_000, n => "<ruby>" + Repeat("語<rt>ご", n) + "</ruby>"),
        new("comments without an end in a cell", 40_000, n => InCell(Repeat("<!--甲", n))),
        new("characters in one line", 8_000_000, n => Repeat("甲", n)),
        new("characters in one cell", 2_000_000, n => InCell(Repeat("あ", n))),
        new("quotation marks", 200_000, n => "御意見,回答\n甲," + Repeat("\"", n)),
        new("paragraphs", 80_000, n => Repeat("甲は乙である\n\n", n)),
        new("rows of short cells", 20_000, n => Header + Repeat("1\t甲\t乙\n", n)),
        new("rows that go on", 20_000, n => Header + "1\t甲\t乙\n" + Repeat("\t続き、\t\n", n)),
        new(
            "rows whose number goes on",
            20_000,
            n => Header + "1\t甲\t乙\n" + Repeat("1（続き）\t丙である。\t丁。\n", n)
        ),
        new("lines below a short row", 40_000, n => Header + "1\t甲\n\n" + Repeat("丙。\n", n)),
        new(
            "rows with 同上",
            8_000,
            n =>
                Header.Replace("\n", "\t修正\n", StringComparison.Ordinal)
                + "1\t甲\t"
                + Repeat("第3条", 100)
                + "\tあり\n"
                + Repeat("2\t乙\t同上\tなし\n", n)
        ),
        new("headings in sequence", 40_000, n => Repeat("番号 意見 回答\n1\n", n)),
        new("cells in sequence", 40_000, n => "番号 意見 回答\n1\n" + Repeat("甲は、\n乙。\n", n)),
        new(
            "numbers in sequence",
            40_000,
            n =>
                "番号 意見 回答\n1\n甲。\n乙。\n"
                + string.Concat(Enumerable.Range(2, n).Select(number => $"{number} 甲。\n乙。\n"))
        ),
        new("printed lines of a row", 40_000, n => Printed + Repeat("     甲は、   乙は、\n", n)),
        new(
            "printed lines without a number",
            40_000,
            n => Printed + Repeat("     甲。    乙。\n", n) + "1    丙。    丁。\n"
        ),
        new("printed lines of many columns", 4_000, n => Repeat(Repeat("甲  ", 300) + "\n", n)),
        new("printed lines one column apart", 4_000, n => Stairs(n)),
        new("group headings", 20_000, n => Header + Repeat("第1条関係\t\t\n○乙関係\t\t\n", n)),
        new("references to numbers", 40_000, n => Header + "1\t甲\t" + Repeat("No.1、", n) + "\n"),
        new("notes of the same effect", 40_000, n => InCell(Repeat("（同旨1件）", n))),
        new("citations", 20_000, n => InCell(Repeat("第3条第2項の", n))),
        new(
            "clauses set out anew",
            9_000,
            n =>
                Header
                + "1\t甲\t\"次のとおり修正します。\n修正後\n修正前\n"
                + string.Concat(
                    Enumerable.Range(1, n).Select(number => $"第{number}条　乙。\n２　丙。\n")
                )
                + "\"\tあり\n"
        ),
        new("refusals in one sentence", 20_000, n => InResponse(Repeat("修正は不要ため、", n))),
        new(
            "drafts kept in one sentence",
            20_000,
            n => InResponse(Repeat("案のとおり", n) + "修正することとします")
        ),
        new("names of laws", 40_000, n => InCell(Repeat("法律施行令", n))),
        new("chapters of the same", 100_000, n => InCell(Repeat("同章", n))),
        new("marks of pages", 100_000, n => InCell(Repeat("P ", n))),
        new("opening brackets", 100_000, n => InCell(Repeat("「（", n))),
        new(
            "opening brackets above a table",
            40_000,
            n => Repeat("「", n) + "」\n\n" + Header + "1\t甲\t乙\n"
        ),
        new("numerals of provisions", 200_000, n => InCell("第" + Repeat("十", n) + "条")),
        new(
            "labels with dates in one line",
            40_000,
            n => "募集期間 令和7年1月1日から令和7年2月1日まで\n" + Repeat("公表日令和7年1月1日", n)
        ),
        new("dates in one line", 40_000, n => Repeat("令和6年5月10日、", n) + "\n"),
        new("ways of sending in one line", 200_000, n => "意見" + Repeat("郵送", n)),
        new("doubtful dates", 4_000, n => Repeat("令和7年2月30日、", n) + "\n"),
    ];

    private static string Repeat(string text, int count) =>
        string.Concat(Enumerable.Repeat(text, count));

    private static string Printed => "No.  御意見  回答\n1    甲    乙\n2    甲    乙\n";

    // Each line starts a blank further to the right.
    private static string Stairs(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(line =>
                    new string(' ', line % 900) + "甲" + new string(' ', 2 + line % 7) + "乙\n"
                )
        );

    private static string InResponse(string text) => $"{Header}1\t甲\t{text}\n";

    private static string InCell(string text) => $"{Header}1\t{text}\t乙\n";

    private static string Styles(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(style => string.Create(CultureInfo.InvariantCulture, $"<b id={style}>"))
        );

    private static string Entities(int count) =>
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"甲\">"
        + Repeat("<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">", count)
        + "]><html><body>&b;";

    private static string Spans(int count) =>
        "<table><tr><td>御意見<td>回答"
        + Repeat("<tr><td rowspan=2147483647 colspan=2147483647>甲<td>乙", count)
        + "</table>";
}
