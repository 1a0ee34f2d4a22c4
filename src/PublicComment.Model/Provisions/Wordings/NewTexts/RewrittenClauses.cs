namespace PublicComment.Model;

/// <summary>
/// Finds the clauses whose new text a response sets out: 次のとおり修正します。 with 第７条　市長は、… below it, or what stands behind （修正後）.
/// Of a clause that is left out but for a part, 第７条　（略） with ２　… below it, only that part is new.
/// </summary>
internal sealed class RewrittenClauses
{
    // As a response speaks, and few statutes do: the new text ends with such a sentence.
    private static readonly string[] s_politeEnds = ["ます", "ました", "ません", "です", "でした"];

    private readonly string _text;
    private readonly string? _law;
    private readonly List<ProvisionCitation> _found = [];
    private ClauseOutline _outline = new();
    private bool _isNew;

    // A label with nothing behind it yet: whether it is that of the new text.
    private bool? _label;
    private ComparedTexts? _compared;

    // How many were found before a sentence announced the new text; what stands below it may be the old one, up to a label.
    private int _announcedAt = -1;

    // A clause with nothing behind its number yet.
    private (ClauseHead Head, Provision Provision)? _open;

    private RewrittenClauses(string text, string? law)
    {
        _text = text;
        _law = law;
    }

    /// <summary>The clauses in the order of the text; none where no new text is announced.</summary>
    /// <param name="text">The plain text of the response of an amended entry.</param>
    /// <param name="context">Which law the clauses belong to.</param>
    public static IReadOnlyList<ProvisionCitation> Of(string text, CitationContext? context)
    {
        RewrittenClauses clauses = new(text, context?.DefaultInstrument);
        foreach (WordingSentence sentence in WordingSentence.AllOf(text))
        {
            clauses.Read(sentence);
        }

        clauses.AddOpen();
        clauses._compared?.KeepNew(clauses._found);
        return clauses._found;
    }

    private void Read(WordingSentence sentence)
    {
        ReadOnlySpan<char> text = _text.AsSpan()[sentence.Start..sentence.End];
        int label = NewTextMarks.LabelAt(text, out bool isNew);
        if (label > 0)
        {
            ReadLabel(isNew);
        }

        if (text[label..].IsWhiteSpace())
        {
            return;
        }

        _label = null;
        if (
            !_isNew
            || HeadIn(sentence.Start + label, sentence.End) is not { } head
            || !TryTake(head, text)
        )
        {
            ReadText(sentence, text[label..]);
        }
    }

    private void ReadLabel(bool isNew)
    {
        bool areTogether = _label == !isNew;
        if (isNew && _announcedAt >= 0)
        {
            _found.RemoveRange(_announcedAt, _found.Count - _announcedAt);
        }

        Begin(isNew || areTogether);
        _compared = areTogether ? new(firstIsNew: !isNew, _found.Count) : null;
        _label = isNew;
    }

    private ClauseHead? HeadIn(int start, int end)
    {
        ReadOnlySpan<char> text = _text;
        int at = start + NewTextMarks.SkipOpenings(text[start..end]);
        // The bracket of (3) is its own.
        bool isBracketed = at > start && text[at - 1] is '(' or '（';
        return (isBracketed ? ClauseHeads.At(text, at - 1, end) : null)
            ?? ClauseHeads.At(text, at, end);
    }

    private void Begin(bool isNew)
    {
        _compared?.KeepNew(_found);
        _compared = null;
        _announcedAt = -1;
        _isNew = isNew;
        _outline = new();
        _open = null;
    }

    private void ReadText(WordingSentence sentence, ReadOnlySpan<char> text)
    {
        if (NewTextMarks.Announces(sentence))
        {
            Begin(isNew: true);
            _announcedAt = _found.Count;
        }
        else if (_open is not null)
        {
            // （届出） is the caption of the next clause, and anything else the text of the last one.
            if (text.Trim() is not ['(' or '（', .., ')' or '）'])
            {
                AddOpen();
            }
        }
        else if (WordSearch.EndsWithAny(text.TrimEnd("」』 \u3000\r"), s_politeEnds))
        {
            _isNew = false;
        }
    }

    private void AddOpen()
    {
        if (_open is var (head, provision))
        {
            _outline.HasText(head.Level);
            Add(head, provision);
            _open = null;
        }
    }

    private bool TryTake(ClauseHead head, ReadOnlySpan<char> sentence)
    {
        if (_announcedAt >= 0 && _found.Count > _announcedAt && NewTextMarks.HasArrow(sentence))
        {
            ReadLabel(isNew: true);
            _label = null;
        }

        // 第７条 and 第８条 alone on their lines are named both; 附則 stands over its articles.
        if (
            _open is var (open, above)
            && head.Level <= open.Level
            && above is not { Supplementary: not null, Article: null }
        )
        {
            AddOpen();
        }

        if (_outline.Place(head) is not { } provision)
        {
            return false;
        }

        if (head.Level == AddressLevel.Article)
        {
            _compared?.Enter(provision, _found.Count);
        }

        _open = head.Text == ClauseText.Below ? (head, provision) : null;
        if (head.Text == ClauseText.Present)
        {
            Add(head, provision);
        }

        return true;
    }

    private void Add(ClauseHead head, Provision provision) =>
        _found.Add(
            new()
            {
                Text = _text[head.Start..head.End],
                Start = head.Start,
                Length = head.End - head.Start,
                Law = _law,
                LawSource = _law is null ? LawSource.None : LawSource.AmendedInstrument,
                Provision = provision,
                Inherited = head.Level == AddressLevel.Article ? [] : [ProvisionElement.Article],
            }
        );
}
