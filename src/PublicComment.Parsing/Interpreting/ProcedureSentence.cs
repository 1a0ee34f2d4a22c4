using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads a sentence in which an office says that it asked for opinions: 総務省は、…施行規則の一部を改正する省令案について、令和３年９月…意見募集を行いました。
/// </summary>
/// <param name="Office">Who asked, where the sentence begins with its name.</param>
/// <param name="Title">On what.</param>
internal sealed record ProcedureSentence(Publisher? Office, string? Title)
{
    // Before which the subject of a sentence ends.
    private const int LongestSubject = 40;
    private static readonly string[] s_procedures =
    [
        "意見を募集",
        "意見の募集",
        "意見募集",
        "意見等を募集",
        "意見公募",
        "パブリック",
        "パブコメ",
    ];

    private static readonly string[] s_subjectEnds =
    [
        "では、",
        "においては、",
        "は、",
        "において、",
    ];

    // 白波市では、 speaks of the writer; 環境省は、…を改正しました may be told of another office.
    private const string OfItself = "では、";

    // What an office does with a draft.
    private static readonly string[] s_drafting =
    [
        "計画",
        "条例",
        "策定",
        "改定",
        "改正",
        "見直し",
        "制定",
    ];

    // 本市では, 当組合では, 各府省では.
    private static readonly char[] s_beginningsOfOthers = ['本', '当', '各', '同', '関'];

    /// <summary>The first such sentence of each kind.</summary>
    public static ProcedureSentence Read(IReadOnlyList<LetterLine> lines)
    {
        ProcedureSentence found = new(null, null);
        foreach (LetterLine line in WrappedLines.Join(lines))
        {
            if (!line.IsText || !WordSearch.ContainsAny(line.Text, s_procedures))
            {
                continue;
            }

            foreach (string sentence in SentencesOf(line))
            {
                int subject = EndOfSubject(sentence);
                found = new(
                    found.Office ?? OfficeIn(sentence[..subject]),
                    found.Title ?? TitleInSentence.Read(sentence[subject..])
                );
            }
        }

        return found;
    }

    /// <summary>
    /// The office with whose name a sentence about a draft begins, 白波市では、…計画を策定しました。; a ministry is read apart, since others tell what
    /// it did.
    /// </summary>
    public static Publisher? OfficeThatDrafts(IEnumerable<LetterLine> lines) =>
        lines
            .Where(line => line.IsText && WordSearch.ContainsAny(line.Text, s_drafting))
            .Select(line => line.Printed[..EndOfSubject(line.Printed)])
            .Where(subject => subject.EndsWith(OfItself, StringComparison.Ordinal))
            .Select(OfficeIn)
            .FirstOrDefault(office =>
                office is not null && !OrganizationName.IsOfMinistry(office.Organization)
            );

    /// <summary>The ministry that a sentence speaks of itself as: 総務省では、…検討会を開催してきました。</summary>
    public static Publisher? MinistryThatWrites(IReadOnlyList<LetterLine> lines) =>
        lines
            .Where(line => line.IsText)
            .SelectMany(SentencesOf)
            .Select(sentence => sentence[..EndOfSubject(sentence)])
            .Where(subject => subject.EndsWith(OfItself, StringComparison.Ordinal))
            .Select(OfficeIn)
            .FirstOrDefault(office =>
                office is not null && OrganizationName.IsOfMinistry(office.Organization)
            );

    /// <summary>The sentences of a line without their subjects: 白波市では、….</summary>
    public static IEnumerable<string> PredicatesOf(LetterLine line) =>
        SentencesOf(line).Select(sentence => sentence[EndOfSubject(sentence)..]);

    // Without what leads on from the sentence before: また、総務省では、…
    private static IEnumerable<string> SentencesOf(LetterLine line) =>
        from sentence in line.Printed.Split('。')
        select SentenceOpening.Skip(sentence.Trim());

    // Behind the first は、 and the like; 0 where the sentence begins without a subject.
    private static int EndOfSubject(string printed)
    {
        int end = 0;
        foreach (string word in s_subjectEnds)
        {
            int found = printed.IndexOf(word, StringComparison.Ordinal);
            if (found is > 0 and <= LongestSubject && (end == 0 || found + word.Length < end))
            {
                end = found + word.Length;
            }
        }

        return end;
    }

    private static Publisher? OfficeIn(string subject)
    {
        int end = WordSearch.LengthAtEnd(subject, s_subjectEnds);
        string name = end == 0 ? "" : subject[..^end].Trim();
        return
            name.Length > 2
            && !s_beginningsOfOthers.Contains(name[0])
            // A heading without an end runs into the sentence: …（素案）の実施結果本町では、
            && !name.AsSpan().ContainsAny("、(（")
            && OfficeName.Read(name) is { Division: null } office
            ? office
            : null;
    }
}
