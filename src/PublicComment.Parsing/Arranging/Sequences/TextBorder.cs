using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Where among the lines of a row the opinion ends and the response begins.</summary>
/// <param name="Line">The 0-based line with which the response begins.</param>
/// <param name="IsClear">Whether the evidence speaks for it, and for no other line as much.</param>
internal sealed record TextBorder(int Line, bool IsClear)
{
    private const int EndedText = 2;
    private const int CutText = -3;
    private const int ShortLine = 1;
    private const int BlankLine = 4;
    private const int SharedMark = 8;
    private const int ResponseOpening = 2;
    private const int FurtherParagraph = -2;
    private const int AnswerAbove = -1;
    private const int RequestAbove = 3;
    private const int BrokenShort = -1;
    private const int Outcome = 8;
    private const int SameLine = 5;
    private const int FurtherItem = -4;
    private const int AnnouncedText = -4;

    /// <summary>The evidence that is enough.</summary>
    private const int Enough = 2;

    // A line that is broken inside a sentence leaves no more room than for the character that may not end it.
    private const int RoomOfBrokenLine = 4;

    private static readonly string[] s_openings =
    [
        "御意見",
        "ご意見",
        "御指摘",
        "ご指摘",
        "御質問",
        "ご質問",
        "御提案",
        "ご提案",
        "御要望",
        "ご要望",
        "御理解",
        "いただいた",
        "頂いた",
        "貴重な",
        "貴見",
        "賛同",
        "原案",
    ];

    // Offices do not ask so.
    private static readonly string[] s_requests =
    [
        "切望いたします。",
        "切望します。",
        "希望いたします。",
        "希望します。",
        "提案いたします。",
        "提案します。",
    ];

    // What they announce stands in the same text.
    private static readonly string[] s_announcements =
    [
        "次のとおり",
        "次の通り",
        "以下のとおり",
        "以下の通り",
    ];

    // No row has as many; the evidence for each line looks at all of them.
    private const int MostLines = 400;

    /// <summary>The border of two texts; null where there are no two lines, or more than a row has.</summary>
    /// <param name="lines">Their lines.</param>
    /// <param name="mark">What the responses of the table begin with, if anything.</param>
    public static TextBorder? In(IReadOnlyList<SequenceLine> lines, ResponseMark? mark)
    {
        if (lines.Count is < 2 or > MostLines)
        {
            return null;
        }

        if (lines.Count == 2)
        {
            return new(1, IsClear: true);
        }

        int marked = mark?.BorderIn(lines) ?? -1;
        int best = 1;
        int most = int.MinValue;
        bool isAlone = false;
        for (int line = 1; line < lines.Count; line++)
        {
            int evidence = EvidenceAbove(lines, line) + (line == marked ? SharedMark : 0);
            isAlone = evidence > most || (isAlone && evidence < most);
            (best, most) = evidence > most ? (line, evidence) : (best, most);
        }

        return new(best, isAlone && most >= Enough);
    }

    private static int EvidenceAbove(IReadOnlyList<SequenceLine> lines, int line)
    {
        string before = lines[line - 1].Text;
        string text = lines[line].Text;
        int evidence = EndsText(before) ? EndedText : CutText;
        evidence += lines[line].IsBelowBlank ? BlankLine : 0;
        evidence += WordSearch.StartsWithAny(text, s_openings) ? ResponseOpening : 0;
        evidence += RowEndEvidence.GoesOnText(text) ? FurtherParagraph : 0;
        evidence +=
            WordSearch.EndsWithAny(before, s_requests) ? RequestAbove
            : ColumnContent.IsAnswer(before) ? AnswerAbove
            : 0;
        evidence += StatesOutcome(text) ? Outcome : 0;
        evidence += lines[line].Line == lines[line - 1].Line ? SameLine : 0;
        evidence += IsFurtherItem(before, text) ? FurtherItem : 0;
        evidence += WordSearch.ContainsAny(before, s_announcements) ? AnnouncedText : 0;
        return evidence
            + BrokenShortIn(lines, 0, line, out bool endsShort)
            + (endsShort ? ShortLine : 0)
            + BrokenShortIn(lines, line, lines.Count, out _);
    }

    // …してはどうか。【施策12 取組の方向】: the place stands behind the sentence.
    private static bool EndsText(string line)
    {
        int bracket = line is [.., '】'] ? line.LastIndexOf('【') : -1;
        return PrintedCell.EndsSentence(bracket > 0 ? line[..bracket] : line);
    }

    // 【修正する】 and 【原案のとおり】 head what the office answers; 【理由】 stands in opinions too.
    private static bool StatesOutcome(string text) =>
        text is ['【', .. var inner]
        && inner.IndexOf('】', StringComparison.Ordinal) is > 0 and var length
        && AmendmentWording.Read(inner[..length]) != AmendmentStatus.NotStated;

    // ・… / ・…: the items of one list stand in one text.
    private static bool IsFurtherItem(string before, string text) =>
        text[0] == before[0] && PrintedCell.BeginsWithMark(text);

    // What the lines of one text say against it: those that a narrower column broke.
    private static int BrokenShortIn(
        IReadOnlyList<SequenceLine> lines,
        int start,
        int end,
        out bool endsShort
    )
    {
        int width = 0;
        for (int line = start; line < end; line++)
        {
            width = Math.Max(width, PrintedCell.WidthOf(lines[line].Text));
        }

        int full = width - RoomOfBrokenLine;
        endsShort = PrintedCell.WidthOf(lines[end - 1].Text) < full;
        int evidence = 0;
        for (int line = start; line < end - 1; line++)
        {
            bool isBroken = !PrintedCell.EndsSentence(lines[line].Text);
            evidence += isBroken && PrintedCell.WidthOf(lines[line].Text) < full ? BrokenShort : 0;
        }

        return evidence;
    }
}
