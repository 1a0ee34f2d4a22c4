using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Each diagnostic once, with its whole message and its position.</summary>
public class DiagnosticTests
{
    private const string Header = "No.\t御意見\t回答\n";

    [Theory]
    [InlineData("", "(1,1): error PC0101: The document is empty; a published result was expected.")]
    [InlineData(
        "PK\u0003\u0004",
        "(1,1): error PC0102: The document begins like a ZIP archive, as Word and Excel files are; text was expected. Convert it to text, Markdown, HTML or CSV first."
    )]
    [InlineData(
        "地の文",
        "(1,1): error PC0301: Found text without any table; a table whose headings name an opinion (such as 御意見の概要) and a response (such as 考え方) was expected."
    )]
    [InlineData(
        "a\tb\n\nc\td\n",
        "(1,1): error PC0301: Found 2 tables with other headings; a table whose headings name an opinion (such as 御意見の概要) and a response (such as 考え方) was expected."
    )]
    [InlineData(
        "\n" + Header,
        "(2,1): error PC0302: The table has the headings number, opinion, response and no row below them; opinions and responses were expected."
    )]
    [InlineData(
        Header + "1\t甲\t乙",
        "(1,1): info PC0303: The columns were read as number, opinion, response."
    )]
    [InlineData(
        Header + "1\t甲\t乙\n" + Header,
        "(3,1): info PC0304: The heading row stands here again and was left out."
    )]
    [InlineData(
        Header + "1\t甲\t乙\n\n\t丙です。\t",
        "(4,1): info PC0310: The row goes on from the row before it and was joined to it, because its number cell is empty."
    )]
    [InlineData(
        "御意見\t回答\n甲「乙。\t丙。\n\n丁」\n\n戊\t己\n",
        "(4,1): info PC0311: The text between two tables goes on from the opinion before it and was joined to it, because a bracket is left open before it and closed in it."
    )]
    [InlineData(
        Header + "1\t甲\n乙\t丙\n",
        "(3,1): info PC0312: The line goes on the row before it, which a line break cut, and was joined to its last cell."
    )]
    [InlineData(
        Header + "1\t甲\t乙\t丙\n",
        "(2,7): warning PC0313: The row has 4 cells and the table has 3 columns; what stands beyond the last column was kept in the notes."
    )]
    [InlineData(
        "No.\t御意見\t回答\t天気\n1\t甲\t乙\t丙\n",
        "(1,12): warning PC0314: The heading 天気 is none of the known ones; what stands in its column was kept in the notes."
    )]
    [InlineData(
        Header + "1\t甲\t乙\n2\t丙\t\n",
        "(3,1): info PC0315: The opinion was given the response of the row before it, because its own response cell is empty."
    )]
    [InlineData(
        Header + "第1条関係\t\t\n1\t甲\t乙\n",
        "(2,1): info PC0316: The text was read as a heading of the rows below it."
    )]
    [InlineData(
        Header + "1\t甲\t乙\n",
        "(1,1): warning PC0401: No heading such as 「…」に対する意見募集の結果について was found; the title was left empty."
    )]
    [InlineData(
        "御意見\t回答\t修正の有無\n甲\t乙\t謎\n",
        "(2,5): warning PC0402: The flag 謎 is none of the known wordings (あり, なし, 有, 無, …); the status was left as not stated."
    )]
    [InlineData(
        Header + "1\t\t乙\n",
        "(2,1): warning PC0403: The row has no opinion; a text was expected in its cell."
    )]
    [InlineData(
        "1\t個人\t見直しを求める意見を提出します。\t原案のとおりといたします。\n2\t匿名\t期限を明らかにするべきと考えます。\t今後の参考といたします。\n",
        "(1,1): warning PC0305: The table has no heading row; its columns were read by their content as number, submitter, opinion, response."
    )]
    [InlineData(
        "（いただいた御意見）\n賛成する。\n（庁の考え方）\n承ります。\n",
        "(1,1): info PC0317: The text below this label was read as opinion."
    )]
    [InlineData(
        "該当箇所\t御意見\t回答\n第1条\t甲\t乙\n〃\t丙\t丁\n",
        "(3,1): info PC0318: The opinion was given the place of the row before it, because its place cell says so."
    )]
    [InlineData(
        "御意見\t回答\t修正の有無\n甲\t乙\tあり\n丙\t同上\tあり\n",
        "(3,6): info PC0319: The flag stands here again and was left out."
    )]
    [InlineData(
        "No. 御意見 回答\n1\n賛成する。\n承ります。\n",
        "(1,1): warning PC0320: The cells of the table stand behind each other on lines; where the responses of its 1 rows begin was read from the ends of sentences and lines."
    )]
    [InlineData(
        Header + "1\t甲\tNo.9の回答のとおりです。\n",
        "(2,5): warning PC0404: The response refers to number 9, which no opinion of the document has."
    )]
    [InlineData(
        "令和7年10月20日（火）\n\n" + Header + "1\t甲\t乙\n",
        "(1,1): warning PC0405: A date in 「令和7年10月20日（火）」 is doubtful: The day is a Monday, but Tuesday is printed."
    )]
    public void A_diagnostic_says_what_was_found_where_and_what_was_expected(
        string text,
        string expected
    ) =>
        Assert.Contains(
            expected,
            ResultDocument.Parse(text).Diagnostics.Select(diagnostic => diagnostic.ToString())
        );

    [Fact]
    public void A_guessed_encoding_is_reported()
    {
        byte[] shiftJis = [0x8C, 0xE4, 0x88, 0xD3, 0x8C, 0xA9, 0x82, 0xCC, 0x93, 0xE0, 0x97, 0x65];
        Diagnostic diagnostic = ResultDocument
            .Parse(shiftJis)
            .Diagnostics.Single(found => found.Id == "PC0104");
        Assert.Equal(
            "(1,1): info PC0104: The document has no byte order mark and is no UTF-8; it was read as shift_jis.",
            diagnostic.ToString()
        );
    }

    [Fact]
    public void Too_deep_markup_is_reported_where_it_stands()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 501));
        Diagnostic diagnostic = ResultDocument
            .Parse($"{Header}1\t{deep}甲\t乙\n")
            .Diagnostics.Single(found => found.Id == "PC0201");
        Assert.Equal(
            "(2,3): warning PC0201: HTML elements are nested more than 500 deep, the limit that ParsingLimits.Nesting sets; their tags were dropped and their text was kept as one paragraph.",
            diagnostic.ToString()
        );
        Assert.Equal(new TextSpan(13, 2506), diagnostic.Span);
    }
}
