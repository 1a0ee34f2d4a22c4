using CsvHelper;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Cli.Tests;

public class CsvResultWriterTests
{
    [Fact]
    public void Hostile_opinions_are_text()
    {
        string csv = new CsvResultWriter().WriteWhole(HostileOpinion.Result);
        List<string[]> rows = Read(csv);
        Assert.Equal(
            ["<script>alert(1)</script>", "'=cmd|'/c calc'!A1", "|---|", "a␇b"],
            rows.Skip(1).Select(row => row[4])
        );
        Assert.DoesNotContain('\u0007', csv);
        Assert.All(
            rows.SelectMany(row => row),
            cell => Assert.False(cell is ['=' or '+' or '-' or '@', ..])
        );
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝１＋１", "'＝１＋１")]
    [InlineData("－", "'－")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'", "''")]
    [InlineData("a=1", "a=1")]
    [InlineData("・　項目", "・　項目")]
    [InlineData("一行目\n\"二\"行目, 終わり", "一行目\n\"二\"行目, 終わり")]
    public void Only_what_a_spreadsheet_could_take_for_a_formula_is_marked(
        string text,
        string cell
    ) => Assert.Equal(cell, Read(new CsvResultWriter().WriteWhole(HostileOpinion.Of(text)))[1][4]);

    [Fact]
    public void The_text_is_RFC_4180_with_a_byte_order_mark()
    {
        string csv = new CsvResultWriter().WriteWhole(HostileOpinion.Of("一行目\n\"二\"行目"));
        Assert.Equal(
            "\uFEFF見出し,No.,該当箇所,意見提出者,御意見の概要,ほか（件）,御意見に対する考え方,命令等への修正の有無\r\n"
                + ",1,,,\"一行目\n\"\"二\"\"行目\",,\"一行目\n\"\"二\"\"行目\",\r\n",
            csv
        );
    }

    [Fact]
    public void The_parser_reads_the_opinions_back()
    {
        string csv = new CsvResultWriter().WriteWhole(HostileOpinion.Result);
        ResultDocument document = ResultDocument.Parse(
            csv,
            new ParsingOptions { Format = SourceFormat.CommaSeparated }
        );
        // The apostrophe is the spreadsheet's mark, and the text of a file that no spreadsheet opened.
        string[] expected = ["<script>alert(1)</script>", "'=cmd|'/c calc'!A1", "|---|", "a␇b"];
        Assert.Equal(expected, HostileOpinion.OpinionsOf(document.Result));
        Assert.Equal(expected, HostileOpinion.ResponsesOf(document.Result));
    }

    [Fact]
    public void A_shared_response_is_read_back_as_shared()
    {
        ConsultationResult result = SampleResult.Whole;
        ResultDocument document = ResultDocument.Parse(
            new CsvResultWriter().WriteWhole(result),
            new ParsingOptions { Format = SourceFormat.CommaSeparated }
        );
        Assert.Equal(
            result.Entries.Select(entry => entry.Opinions.Count),
            document.Result.Entries.Select(entry => entry.Opinions.Count)
        );
    }

    private static List<string[]> Read(string csv)
    {
        using CsvReader reader = CsvReader.Create(
            System.Text.Encoding.UTF8.GetBytes(csv),
            new CsvReaderOptions { HasHeader = false, AllowLineBreaksInQuotes = true }
        );
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)!]);
        }

        return rows;
    }
}
