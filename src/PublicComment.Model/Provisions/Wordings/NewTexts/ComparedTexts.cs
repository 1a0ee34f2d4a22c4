namespace PublicComment.Model;

/// <summary>
/// Two texts of the draft whose labels stand together, as the headings of a table do: 修正後, 修正前, and below them the one text and then
/// the other. The second begins where the number of an article stands again.
/// </summary>
/// <param name="firstIsNew">Whether the first of them is the new one.</param>
/// <param name="from">How many clauses had been found before.</param>
internal sealed class ComparedTexts(bool firstIsNew, int from)
{
    private readonly HashSet<Provision> _articles = [];
    private int? _second;

    // How many clauses had been found before the last article.
    private int _last;

    /// <summary>Notes an article, and how many clauses had been found before it.</summary>
    public void Enter(Provision article, int found)
    {
        if (!_articles.Add(article))
        {
            _second ??= found;
        }

        _last = found;
    }

    /// <summary>Drops the clauses of the old text.</summary>
    public void KeepNew(List<ProvisionCitation> found)
    {
        // 第５条 that becomes 第６条 has one article in each.
        int? second = _second ?? (_articles.Count == 2 ? _last : null);
        if (second is { } border)
        {
            (int start, int end) = firstIsNew ? (border, found.Count) : (from, border);
            found.RemoveRange(start, end - start);
        }
    }
}
