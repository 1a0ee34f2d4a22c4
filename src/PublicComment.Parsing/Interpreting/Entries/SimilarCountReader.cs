using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Reads notes such as (ほか同旨1件) and (ほか3名): how many further opinions to the same effect came in.</summary>
internal sealed class SimilarCountReader
{
    // One bracket may count something else; an office that counts so does it at more than one opinion.
    private const int FewestBareNotes = 2;

    private const char Opinions = '件';

    // Those who wrote and what they sent in count an opinion each, in brackets of their own: （同旨３通）, （ほか３名）.
    private static readonly SearchValues<char> s_units = SearchValues.Create("件通名人者");
    private const int LongestNote = 24;
    private const int LongestOthers = 4;
    private const char Mark = '※';

    private static readonly string[] s_sameEffect =
    [
        "同旨",
        "同趣旨",
        "同様",
        "類似",
        "同意見",
        "同内容",
    ];
    private static readonly string[] s_others = ["ほか", "他", "外"];
    private static readonly string[] s_othersBehind = ["意見が他に", "意見がほかに", "意見が外に"];
    private static readonly string[] s_ofPersons =
    [
        .. s_sameEffect,
        .. s_others,
        "の",
        "御意見",
        "意見",
        "が",
        "、",
        "個人",
    ];
    private static readonly string[] s_totals = [.. TotalWords.All, "全", "件数:"];

    private readonly bool _bareNotesCount;

    private SimilarCountReader(bool bareNotesCount) => _bareNotesCount = bareNotesCount;

    /// <summary>The reader of a document, whose opinions may end with bare counts: （２件）, （１件）.</summary>
    public static SimilarCountReader Of(IReadOnlyList<LogicalRow> rows) =>
        new(rows.Where(EndsWithBareNote).Take(FewestBareNotes).Count() == FewestBareNotes);

    private static bool EndsWithBareNote(LogicalRow row) =>
        row[ColumnRole.Opinion]?.Text is { } opinion
        && NoteAtEnd(opinion) is { } note
        && CountIn(note) is not null;

    /// <summary>What an opinion's notes and the cells of its count columns state together; 0 where none states anything.</summary>
    /// <param name="text">The opinion.</param>
    /// <param name="count">The cell that counts the opinions to the same effect, the printed one included.</param>
    /// <param name="furtherCount">The cell that counts those beside the printed one.</param>
    public int Read(string text, string? count, string? furtherCount) =>
        Math.Min(
            Numerals.Largest,
            Read(text)
                + TotalAtEnd(text)
                + Math.Max(0, ReadCell(count) - 1)
                + ReadCell(furtherCount)
        );

    /// <summary>The sum of all such notes in a text; 0 where there is none.</summary>
    private static int Read(string text)
    {
        if (!text.AsSpan().ContainsAny(s_units))
        {
            return 0;
        }

        string folded = NormalizedText.Fold(text);
        long sum = 0;
        for (
            int unit = NextUnit(folded, 0);
            unit < folded.Length;
            unit = NextUnit(folded, unit + 1)
        )
        {
            sum += ReadNote(folded, unit);
        }

        return (int)Math.Min(sum, Numerals.Largest);
    }

    // （計４件） or （件数：２件）: the printed opinion is one of them.
    private int TotalAtEnd(string text)
    {
        if (NoteAtEnd(text) is not { } note)
        {
            return 0;
        }

        int total = WordSearch.LengthAtStart(note, s_totals);
        int? count = total > 0 || _bareNotesCount ? CountIn(note.AsSpan(total)) : null;
        return Math.Max(0, (count ?? 0) - 1);
    }

    // In brackets behind the last sentence, or on a line of its own.
    private static string? NoteAtEnd(string text)
    {
        ReadOnlySpan<char> opinion = text.AsSpan().TrimEnd();
        int open = opinion.LastIndexOfAny('(', '（');
        if (open <= 0 || opinion.Length - open > LongestNote || opinion[^1] is not (')' or '）'))
        {
            return null;
        }

        bool standsAlone =
            char.IsWhiteSpace(opinion[open - 1]) || SentenceShape.EndsSentence(opinion[..open]);
        return standsAlone ? NormalizedText.Fold(opinion[(open + 1)..^1]) : null;
    }

    private static int? CountIn(ReadOnlySpan<char> note) =>
        note is [.., Opinions] ? CountCell.Read(note.ToString()) : null;

    /// <summary>The number in a cell of its own column; 0 where it has none.</summary>
    private static int ReadCell(string? text) => text is null ? 0 : CountCell.Read(text) ?? 0;

    private static int NextUnit(string folded, int from)
    {
        int length = folded.AsSpan(from).IndexOfAny(s_units);
        return length < 0 ? folded.Length : from + length;
    }

    private static int ReadNote(string folded, int unit)
    {
        if (Numerals.ReadBackwards(folded, unit) is not { } number)
        {
            return 0;
        }

        int earliest = Math.Max(0, unit - LongestNote);
        if (number.Start < earliest)
        {
            return 0;
        }

        int bracket = OpenBefore(folded, unit, earliest);
        int start =
            bracket >= 0
                ? bracket + 1
                : folded.LastIndexOfAny(['。', ')'], unit, unit - earliest + 1) + 1;
        string before = folded[Math.Max(start, earliest)..number.Start];
        if (folded[unit] != Opinions)
        {
            bool standsApart =
                bracket == 0
                || unit + 2 >= folded.Length
                || (bracket > 0 && folded[bracket - 1] == '。');
            bool isOfPersons =
                standsApart && bracket >= 0 && IsOfPersons(before, folded.AsSpan(unit + 1));
            return isOfPersons ? number.Value : 0;
        }

        string note = before + After(folded, unit);
        if (bracket >= 0 && folded[bracket] == Mark && !IsAboutOpinions(note))
        {
            return 0;
        }

        bool saysSame = WordSearch.ContainsAny(note, s_sameEffect);
        bool saysOthers =
            WordSearch.StartsWithAny(note, s_others)
            || (
                bracket < 0
                && WordSearch.EndsWithAny(folded.AsSpan(0, number.Start), s_othersBehind)
            );
        if (
            bracket < 0
                ? !(saysSame && saysOthers)
                : !(saysSame || (saysOthers && note.Length <= LongestOthers))
        )
        {
            return 0;
        }

        bool isTotal =
            !saysOthers
            && s_totals.Any(wording =>
                folded.AsSpan(0, number.Start).EndsWith(wording, StringComparison.Ordinal)
            );
        return isTotal ? Math.Max(0, number.Value - 1) : number.Value;
    }

    // A bracket, or the mark of a note that is one sentence.
    private static int OpenBefore(string folded, int unit, int earliest)
    {
        int open = folded.LastIndexOfAny([.. Brackets.Opening, Mark], unit, unit - earliest + 1);
        bool isOtherSentence =
            open >= 0 && folded[open] == Mark && folded.IndexOf('。', open, unit - open) >= 0;
        return isOtherSentence ? -1 : open;
    }

    // ※同趣旨の意見が2件; ※同様の事故が2件 counts something else.
    private static bool IsAboutOpinions(string note) =>
        note.Contains("意見", StringComparison.Ordinal)
        || note.Contains('旨', StringComparison.Ordinal);

    // （同様の被害者３名） counts something else.
    private static bool IsOfPersons(ReadOnlySpan<char> note, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = note;
        while (WordSearch.LengthAtStart(rest, s_ofPersons) is > 0 and int length)
        {
            rest = rest[length..];
        }

        bool saysOfWhom =
            WordSearch.StartsWithAny(note, s_others) || WordSearch.ContainsAny(note, s_sameEffect);
        return rest.IsEmpty
            && saysOfWhom
            && behind is [var close, ..]
            && Brackets.Closing.Contains(close);
    }

    // 外3件同旨: the wording may follow the number inside the bracket.
    private static string After(string folded, int unit)
    {
        int close = Brackets.IndexOfClosing(folded.AsSpan(unit, Math.Min(8, folded.Length - unit)));
        return close > 0 ? folded[(unit + 1)..(unit + close)] : "";
    }
}
