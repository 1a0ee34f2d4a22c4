using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>Recognises the headings under which offices group opinions, and the style that tells their level.</summary>
internal static class GroupHeading
{
    private const int LongestHeading = 100;

    private const int FewestCodes = 2;

    // 凡例：「意見[X-Y]」のXは受付番号
    private const string Legend = "凡例";

    // With the blanks in it.
    private const int LongestPrinted = 400;

    private static readonly string[] s_arrivals =
    [
        "提出された",
        "提出のあった",
        "寄せられた",
        "いただいた",
        "頂いた",
        "お寄せ",
    ];

    private static readonly string[] s_drafts =
    [
        "(案)",
        "(素案)",
        "改正案",
        "省令案",
        "政令案",
        "命令案",
        "規則案",
        "条例案",
        "計画案",
    ];

    private static readonly string[] s_procedures =
    [
        "意見の募集",
        "意見募集",
        "意見の公募",
        "意見公募",
        "意見等公表",
        "パブリックコメント",
    ];

    // With a number or a letter behind them: 意見者１, 提出者Ａ.
    private static readonly string[] s_persons =
    [
        "意見者",
        "回答者",
        "提出者",
        "意見提出者",
        "個人",
        "団体",
        "意見書",
    ];

    // Beside 意見 they name the whole table.
    private static readonly string[] s_answers = ["考え方", "見解", "回答", "対応", "概要"];

    // Between what a table is about and its opinions.
    private static readonly string[] s_subjectMarks =
    [
        "に対する",
        "に関する",
        "に係る",
        "についての",
    ];

    // So do these by themselves.
    private static readonly string[] s_captions =
    [
        "意見の内容",
        "意見内容",
        "意見の要旨",
        "意見要旨",
        "反映内容",
    ];

    /// <summary>Whether a paragraph heads the rows below it.</summary>
    public static bool IsHeading(SourceParagraph paragraph) =>
        IsHeading(paragraph.Text, paragraph.IsHeading);

    /// <summary>Whether a text outside tables, or alone in its row, heads the rows below it.</summary>
    public static bool IsHeading(ReadOnlySpan<char> text, bool isMarkedAsHeading)
    {
        if (!CanBeHeading(text))
        {
            return false;
        }

        string folded = NormalizedText.Fold(text);
        if (
            IsCaption(folded)
            || PageFurniture.IsFurniture(text)
            || PageFurniture.IsNote(text)
            || folded.StartsWith(Legend, StringComparison.Ordinal)
            || ExplainsCodes(text)
        )
        {
            return false;
        }

        // 募集期間の延長について is a topic, and 募集期間 what a letter states.
        bool isNumbered = Enumerator.StyleOf(text) != EnumeratorStyle.None;
        return TopicEnding.Is(folded)
            || NamesPerson(folded)
            || (
                (isMarkedAsHeading || isNumbered)
                && !LetterLabels.Begin(text)
                && !StatesDateOrCount(folded, isNumbered)
            );
    }

    // ◎：反映するもの　○：記載済みのもの is the legend of a column.
    private static bool ExplainsCodes(ReadOnlySpan<char> text) =>
        ExplainedCodes.In(text.ToString(), isRow: false).Take(FewestCodes).Count() == FewestCodes;

    /// <summary>Whether a text is short, no caption, and ends with a word for topics: 手数料について.</summary>
    public static bool NamesTopic(ReadOnlySpan<char> text) =>
        IsHeading(text, isMarkedAsHeading: true) && TopicEnding.Is(NormalizedText.Fold(text));

    /// <summary>Whether a folded text is one of those who sent opinions, by number: 意見者1.</summary>
    public static bool NamesPerson(string folded)
    {
        ReadOnlySpan<char> words = folded.AsSpan().TrimEnd("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return words.Length < folded.Length && WordSearch.IsOneOf(words, s_persons);
    }

    /// <summary>Whether a text is short and no sentence.</summary>
    public static bool CanBeHeading(ReadOnlySpan<char> text) =>
        text.Length <= LongestPrinted && CanFoldedBeHeading(NormalizedText.Fold(text));

    private static bool CanFoldedBeHeading(string folded) =>
        folded.Length is > 0 and <= LongestHeading
        && !folded.Contains('。', StringComparison.Ordinal)
        && SentenceShape.OpenBrackets(folded) == 0
        && !SentenceShape.BeginsInsideWord(folded)
        && !SentenceShape.EndsInsideClause(folded);

    // ２ 提出された意見 4人、6件 is a line of the letter; a count in brackets behind a heading is none of its words.
    private static bool StatesDateOrCount(string folded, bool isNumbered)
    {
        const string Units = "月日件人名通";
        int bracket = folded.EndsWith(')') ? folded.LastIndexOf('(') : -1;
        ReadOnlySpan<char> words = bracket > 0 ? folded.AsSpan(0, bracket) : folded;
        // １　人材の育成: the number at its start counts nothing.
        int number = isNumbered ? words.IndexOfAnyExceptInRange('0', '9') : 0;
        for (int position = number + 1; position < words.Length; position++)
        {
            if (
                Units.Contains(words[position])
                && char.IsAsciiDigit(words[position - 1])
                && !IsPartOfWord(words[(position + 1)..])
            )
            {
                return true;
            }
        }

        return false;
    }

    // 10人以上の事業者, 3月31日施行分.
    private static bool IsPartOfWord(ReadOnlySpan<char> behind) =>
        !behind.IsEmpty
        && char.GetUnicodeCategory(behind[0]) == UnicodeCategory.OtherLetter
        && !JapaneseScript.IsHiragana(behind[0]);

    /// <summary>Whether a folded text names the table as a whole: 御意見の概要及び考え方, 意見募集の結果.</summary>
    public static bool IsCaption(string folded) =>
        folded.Contains("結果", StringComparison.Ordinal)
        || SaysThatOpinionsCameIn(folded)
        || WordSearch.EndsWithAny(folded, s_captions)
        || (
            folded.Contains("意見", StringComparison.Ordinal)
            && WordSearch.ContainsAny(folded, s_answers)
        )
        || (
            folded.Contains("コメント", StringComparison.Ordinal)
            && folded.Contains("考え方", StringComparison.Ordinal)
        );

    /// <summary>Whether a text is the caption of a table and says what that is about: 省令案に対する御意見と考え方.</summary>
    public static bool IsCaptionOfPart(ReadOnlySpan<char> text)
    {
        if (!CanBeHeading(text))
        {
            return false;
        }

        string folded = NormalizedText.Fold(text);
        int opinion = folded.IndexOf("意見", StringComparison.Ordinal);
        return opinion > 0
            && IsCaption(folded)
            && WordSearch.ContainsAny(folded.AsSpan(0, opinion), s_subjectMarks);
    }

    // 提出されたご意見, いただいた主な意見: all of them, and none in particular.
    private static bool SaysThatOpinionsCameIn(string folded) =>
        folded.EndsWith("意見", StringComparison.Ordinal)
        && WordSearch.StartsWithAny(folded, s_arrivals);

    /// <summary>Whether a text without a number is the title of a draft, or names the procedure.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(text);
        return Enumerator.StyleOf(text) == EnumeratorStyle.None
            && (
                WordSearch.ContainsAny(folded, s_drafts)
                || WordSearch.ContainsAny(folded, s_procedures)
            );
    }
}
