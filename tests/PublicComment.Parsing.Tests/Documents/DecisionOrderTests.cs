using System.Text;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What docs/how-the-parser-decides.md says is asked first is asked first.</summary>
public class DecisionOrderTests
{
    private static readonly Encoding s_shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(
        932
    )!;

    // Each bears its own sign and those of formats below it.
    private static readonly (SourceFormat Format, string Text)[] s_formats =
    [
        (SourceFormat.Html, "<table>\n|a|b|\n|---|---|\n1\t2\n"),
        (SourceFormat.PipeSeparated, "a | b |\n---|---|\nc | d |\n1\t2\n"),
        (SourceFormat.Markdown, "a|b\n---|---\n1\t2\n"),
        (SourceFormat.Markdown, "|a|b|\n|c|d|\n1\t2\n"),
        (SourceFormat.TabSeparated, "1\t2\n意見<table>\n# a\n"),
        (SourceFormat.Markdown, "意見<table>\na,b,c\nd,e,f\n"),
        (SourceFormat.Markdown, "# a\nb,c,d\ne,f,g\n"),
        (SourceFormat.Markdown, "------ ------\nb,c,d\ne,f,g\n"),
        (SourceFormat.CommaSeparated, "a,b,c\nd,e,f\n**g**\n**h**\n"),
        (SourceFormat.Markdown, "**a**\nb\n**c**\nd\n"),
        (SourceFormat.PlainText, "1,043件の御意見\n2,085件の御意見\n"),
    ];

    [Fact]
    public void Formats_are_recognised_by_the_first_sign()
    {
        Assert.Equal(
            DocumentedPage
                .Table(DecisionPage.Path, "Order", "Sign", "Format")
                .Select(row => DecisionPage.NameIn(row[2])),
            s_formats.Select(format => $"{format.Format}")
        );
        Assert.All(
            s_formats,
            format =>
                Assert.Equal(format.Format, FormatRecognizer.Recognize(new SourceText(format.Text)))
        );
    }

    [Fact]
    public void A_mark_is_stronger_than_the_caller_and_the_caller_than_the_bytes()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("意見")];
        Assert.Equal("意見", Decode(bytes, s_shiftJis).Text);
        Assert.NotEqual("意見", Decode(bytes[3..], s_shiftJis).Text);
        Assert.Equal(("意見", false), Recognize(bytes[3..]));
        Assert.Equal(("いただいた意見", true), Recognize(s_shiftJis.GetBytes("いただいた意見")));
    }

    [Fact]
    public void Sources_of_the_flag_stand_in_their_order() =>
        Assert.Equal(
            Enum.GetValues<AmendmentSource>()
                .Where(source => source != AmendmentSource.None)
                .Select(source => $"{source}"),
            DocumentedPage
                .Table(DecisionPage.Path, "Source", "The words")
                .Select(row => DecisionPage.NameIn(row[0]))
        );

    private static (string Text, bool WasGuessed) Recognize(byte[] bytes)
    {
        DecodedText decoded = Decode(bytes, stated: null);
        return (decoded.Text, decoded.WasGuessed);
    }

    private static DecodedText Decode(byte[] bytes, Encoding? stated) =>
        TextDecoder.Decode(bytes, stated, ParsingLimits.Default);
}
