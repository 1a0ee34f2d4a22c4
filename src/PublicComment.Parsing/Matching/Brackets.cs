using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>The brackets that offices print around labels, numbers and notes; each opening one has its place in a text of its own.</summary>
internal static class Brackets
{
    /// <summary>Those around headings and labels alone; round ones stand around remarks too.</summary>
    public const string OpeningOfHeadings = "<＜" + OpeningMarks;

    public const string Opening = OpeningRound + OpeningOfHeadings;

    public const string ClosingOfHeadings = ">＞" + ClosingMarks;

    public const string Closing = ClosingRound + ClosingOfHeadings;

    public const string All = Opening + Closing;

    /// <summary>Around words that are quoted, which may be a label as well.</summary>
    public const string Quotes = OpeningQuotes + ClosingQuotes;

    /// <summary>Inside sentences, where 「」 quote, and &lt; compares.</summary>
    public const string OpeningInSentences = OpeningQuotes + OpeningRound + OpeningMarks;

    public const string ClosingInSentences = ClosingQuotes + ClosingRound + ClosingMarks;

    private const string OpeningRound = "(（";
    private const string ClosingRound = ")）";
    private const string OpeningMarks = "[［【〔〈《≪";
    private const string ClosingMarks = "]］】〕〉》≫";
    private const string OpeningQuotes = "「『";
    private const string ClosingQuotes = "」』";

    private static readonly SearchValues<char> s_closing = SearchValues.Create(Closing);

    /// <summary>Where the first closing one of a text stands; -1 where it has none.</summary>
    public static int IndexOfClosing(ReadOnlySpan<char> text) => text.IndexOfAny(s_closing);
}
