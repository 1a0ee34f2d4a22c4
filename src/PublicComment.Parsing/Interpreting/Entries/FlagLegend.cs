using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What the letters and marks of a flag's column mean, as a legend outside the table tells: Ａ：修正するもの　Ｂ：記載済み.</summary>
internal sealed class FlagLegend
{
    private const string Openers = "（(【［[「〔";
    private const string Closers = "）)】］]」〕";
    private const string Separators = "：:＝=…．.、→";
    private const string Counts = "0123456789０１２３４５６７８９件（）() \u3000、,;；／/";
    private const string Marks = "△▲□■☆★◇◆";

    private readonly Dictionary<string, AmendmentStatus> _meanings = new(StringComparer.Ordinal);

    public static FlagLegend Of(IEnumerable<SourceParagraph> notes)
    {
        FlagLegend legend = new();
        foreach (LetterLine line in LetterLine.Of(notes, JapaneseEraTable.Default))
        {
            legend.Read(line.Printed);
        }

        return legend;
    }

    /// <summary>The outcome that a code stands for; null where no legend explains it.</summary>
    public AmendmentStatus? Of(string flag) =>
        _meanings.TryGetValue(NormalizedText.Fold(flag).Trim('(', ')'), out AmendmentStatus status)
            ? status
            : null;

    private void Read(string line)
    {
        int code = -1;
        int meaning = 0;
        for (int position = 0; position < line.Length; position++)
        {
            if (BeginsMeaning(line, position) is { } begin)
            {
                Add(line, code, meaning, end: position);
                (code, meaning) = (position, begin);
            }
        }

        Add(line, code, meaning, line.Length);
    }

    // Ａ：…, （Ａ）…, Ａ … at the start of a line: where the words behind the code begin.
    private static int? BeginsMeaning(string line, int position)
    {
        char before = position == 0 ? ' ' : line[position - 1];
        char behind = position + 1 < line.Length ? line[position + 1] : 'x';
        bool standsApart =
            IsCode(line[position])
            && (char.IsWhiteSpace(before) || Counts.Contains(before) || Openers.Contains(before));
        bool isExplained =
            Separators.Contains(behind)
            || (Openers.Contains(before) && Closers.Contains(behind))
            || (position == 0 && char.IsWhiteSpace(behind));
        return standsApart && isExplained ? position + 2 : null;
    }

    private static bool IsCode(char character) =>
        Marks.Contains(character)
        || character is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ')
        || character is >= '\u2460' and <= '\u2473';

    private void Add(string line, int code, int meaning, int end)
    {
        if (code < 0)
        {
            return;
        }

        string words = line[meaning..Math.Max(meaning, end)]
            .Trim([.. Counts, .. Separators, .. Openers]);
        if (words.Length > 1)
        {
            _meanings.TryAdd(NormalizedText.Fold([line[code]]), OutcomeOf(words));
        }
    }

    // Ａ：計画に反映する and Ａ：案の修正を行う場合 say of opinions what 計画に反映するもの does.
    private static AmendmentStatus OutcomeOf(string words)
    {
        const string Case = "場合";
        string said = words.EndsWith(Case, StringComparison.Ordinal)
            ? words[..^Case.Length]
            : words;
        AmendmentStatus status = AmendmentWording.Read(said);
        return status != AmendmentStatus.NotStated ? status : AmendmentWording.Read($"{said}もの");
    }
}
