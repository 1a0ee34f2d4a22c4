using System.Buffers;

namespace PublicComment.Model;

/// <summary>
/// Finds the clauses whose new text a response sets out: 次のとおり修正します。 with 第７条　市長は、… below it, or what stands behind （修正後）.
/// Of a clause that is left out but for a part, 第７条　（略） with ２　… below it, only that part is new.
/// </summary>
internal sealed class RewrittenClauses
{
    private const int LongestLabel = 12;

    private static readonly string[] s_announcements =
    [
        "次のとおり",
        "以下のとおり",
        "下記のとおり",
        "次の通り",
        "以下の通り",
        "下記の通り",
        "次のように",
        "以下のように",
    ];

    private static readonly SearchValues<char> s_openings = SearchValues.Create(
        " \u3000\t\r「『【（(［[〔＜<《〈・○●◎■□◆◇"
    );

    private static readonly SearchValues<char> s_closings = SearchValues.Create(
        "】）)］]〕＞>》〉：: \u3000\t\r\n"
    );

    private readonly string _text;
    private readonly string? _law;
    private readonly List<ProvisionCitation> _found = [];
    private bool _isNew;
    private Provision? _article;

    // The innermost clause that is left out, whose parts may be new; none where its own text is.
    private Provision? _above;

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

        return clauses._found;
    }

    private void Read(WordingSentence sentence)
    {
        int start = sentence.Start + ReadLabel(_text.AsSpan()[sentence.Start..sentence.End]);
        if (_isNew && HeadIn(start, sentence.End) is { } head)
        {
            Take(head);
        }
        else if (Announces(sentence))
        {
            Begin(isNew: true);
        }
    }

    // （修正前）, 【修正後】, 修正案：; what stands behind it begins anew.
    private int ReadLabel(ReadOnlySpan<char> sentence)
    {
        int start = sentence.IndexOfAnyExcept(s_openings);
        if (start < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> label = sentence[start..];
        int end = label.IndexOfAny(s_closings);
        label = end < 0 ? label : label[..end];
        if (label.Length > LongestLabel)
        {
            return 0;
        }

        bool isAfter = DraftVersions.After.Contains(label.ToString());
        if (!isAfter && !DraftVersions.Before.Contains(label.ToString()))
        {
            return 0;
        }

        Begin(isAfter);
        return Math.Min(sentence.Length, start + label.Length + (end < 0 ? 0 : 1));
    }

    private ClauseHead? HeadIn(int start, int end)
    {
        ReadOnlySpan<char> text = _text;
        int opening = text[start..end].IndexOfAnyExcept(s_openings);
        if (opening < 0)
        {
            return null;
        }

        int at = start + opening;
        // The bracket of (3) is its own.
        at -= at > start && text[at - 1] is '(' or '（' ? 1 : 0;
        return ClauseHead.At(text, at, end);
    }

    private static bool Announces(WordingSentence sentence) =>
        WordSearch.ContainsAny(
            sentence.Text.AsSpan()[sentence.Start..sentence.End],
            s_announcements
        ) && ChangeWording.SaysChange(sentence.ToPlain());

    private void Begin(bool isNew)
    {
        _isNew = isNew;
        _article = null;
        _above = null;
    }

    private void Take(ClauseHead head)
    {
        switch (head.Level)
        {
            case AddressLevel.Article:
                _article = head.IsOmitted ? head.Provision : null;
                Add(head, head.Provision, []);
                break;
            case AddressLevel.Paragraph when _article is not null:
                Provision paragraph = _article with { Paragraph = head.Provision.Paragraph };
                Add(head, paragraph, [ProvisionElement.Article]);
                break;
            case AddressLevel.Item when _above is not null:
                Provision item = _above with { Item = head.Provision.Item };
                AddNew(head, item, [ProvisionElement.Article]);
                break;
        }
    }

    private void Add(ClauseHead head, Provision provision, ValueList<ProvisionElement> inherited)
    {
        _above = head.IsOmitted ? provision : null;
        AddNew(head, provision, inherited);
    }

    private void AddNew(ClauseHead head, Provision provision, ValueList<ProvisionElement> inherited)
    {
        if (head.IsOmitted)
        {
            return;
        }

        _found.Add(
            new()
            {
                Text = _text[head.Start..head.End],
                Start = head.Start,
                Length = head.End - head.Start,
                Law = _law,
                LawSource = _law is null ? LawSource.None : LawSource.AmendedInstrument,
                Provision = provision,
                Inherited = inherited,
            }
        );
    }
}
