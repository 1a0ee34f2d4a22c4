using System.Buffers;

namespace PublicComment.Model;

/// <summary>Chooses the provisions that an amended entry says were revised.</summary>
public static class RevisedProvisions
{
    private static readonly SearchValues<char> s_addressStarts = SearchValues.Create(
        "第0123456789０１２３４５６７８９附別"
    );

    /// <summary>
    /// The provisions that the cell of the flag names (あり（第５条第２項）); else those that the response names where it announces the
    /// change; else those whose new text it sets out (次のとおり修正します。 above 第７条　市長は、…); else, where the response accepts the
    /// opinion, those that the opinions cite; else those of the place in the draft.
    /// </summary>
    /// <param name="entry">The entry, with the citations of its opinions and its response.</param>
    /// <param name="context">What is known about the laws; it decides what the flag and the place cite.</param>
    /// <returns>Each provision once, with where it was found; nothing where the entry is not amended or names no provision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static ValueList<ProvisionCitation> Of(
        ResultEntry entry,
        CitationContext? context = null
    )
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Amendment.Status != AmendmentStatus.Amended)
        {
            return [];
        }

        ValueList<ProvisionCitation> fromFlag = FromFlag(entry.Amendment, context);
        if (!fromFlag.IsEmpty)
        {
            return fromFlag;
        }

        ValueList<ProvisionCitation> fromResponse = FromResponse(entry, context);
        if (!fromResponse.IsEmpty)
        {
            return fromResponse;
        }

        if (Accepts(entry.Response))
        {
            ValueList<ProvisionCitation> fromOpinions = FromOpinions(entry.Opinions, context);
            if (!fromOpinions.IsEmpty)
            {
                return fromOpinions;
            }
        }

        return FromPlaces(entry.Opinions, context);
    }

    private static ValueList<ProvisionCitation> FromFlag(
        AmendmentFlag flag,
        CitationContext? context
    ) =>
        flag is { Source: AmendmentSource.Column, Text: { } text }
        && CitationFinder.Find(text, context) is { IsEmpty: false } cited
            ? Choose(ChangedClauses.OfNote(text, cited), CitationPlace.Flag)
            : [];

    private static ValueList<ProvisionCitation> FromResponse(
        ResultEntry entry,
        CitationContext? context
    )
    {
        if (entry.Response is not { } response)
        {
            return [];
        }

        string text = response.Text.ToPlainText();
        ValueList<ProvisionCitation> inText = ThoseIn(text, response.Citations);
        ValueList<ProvisionCitation> named = Choose(
            OfOpinion(ChangedClauses.Of(text, inText), entry.Opinions),
            CitationPlace.Response
        );
        if (!named.IsEmpty)
        {
            return named;
        }

        ValueList<ProvisionCitation> rewritten = Choose(
            RewrittenClauses.Of(text, context),
            CitationPlace.Response
        );
        return rewritten.IsEmpty && entry.Amendment.Source == AmendmentSource.Column
            ? Choose(
                OfOpinion(ChangedClauses.OfFollowed(text, inText), entry.Opinions),
                CitationPlace.Response
            )
            : rewritten;
    }

    // 同項に後段を加えます: the clause may stand in the opinion alone.
    private static IReadOnlyList<ProvisionCitation> OfOpinion(
        IReadOnlyList<ProvisionCitation> citations,
        ValueList<Opinion> opinions
    )
    {
        if (citations.All(citation => citation.Resolution != CitationResolution.Unresolved))
        {
            return citations;
        }

        ProvisionCitation[] cited = [.. opinions.SelectMany(opinion => opinion.Citations)];
        List<ProvisionCitation> completed = new(citations.Count);
        foreach (ProvisionCitation citation in citations)
        {
            completed.Add(OpinionAntecedents.Complete(citation, cited));
        }

        return completed;
    }

    // Records made by hand may hold what PCV0703 reports.
    private static ValueList<ProvisionCitation> ThoseIn(
        string text,
        ValueList<ProvisionCitation> citations
    )
    {
        List<ProvisionCitation> inText = new(citations.Count);
        foreach (ProvisionCitation citation in citations)
        {
            if (StandsIn(text, citation))
            {
                inText.Add(citation);
            }
        }

        return inText.Count == citations.Count ? citations : [.. inText];
    }

    private static bool StandsIn(string text, ProvisionCitation citation) =>
        citation is { Start: >= 0, Length: >= 0 }
        && citation.Length <= text.Length - citation.Start;

    // A flag that says あり beside a response without any stock phrase accepts the opinion too.
    private static bool Accepts(Response? response) =>
        response is null
        || AmendmentWording.ReadResponse(response.Text.ToPlainText()) != AmendmentStatus.NotAmended;

    private static ValueList<ProvisionCitation> FromOpinions(
        ValueList<Opinion> opinions,
        CitationContext? context
    ) =>
        Choose(
            opinions
                .SelectMany(opinion =>
                    ChangedClauses.OfRequest(opinion.Text.ToPlainText(), opinion.Citations)
                )
                .Where(citation => MayBeOfDraft(citation, context)),
            CitationPlace.Opinion
        );

    // 行政手続法第39条との整合を図るべき: a law that is no draft is what the opinion argues with.
    private static bool MayBeOfDraft(ProvisionCitation citation, CitationContext? context) =>
        context is null
        || context.Laws.IsEmpty
        || (
            citation.Law is { } law
                ? context.Laws.Contains(law)
                : !(citation.LawSource == LawSource.Abbreviation && IsOfOtherLaw(citation, context))
        );

    // 法第3条 and 条例第3条, where none of the drafts is a law or an ordinance.
    private static bool IsOfOtherLaw(ProvisionCitation citation, CitationContext context)
    {
        int end = citation.Text.AsSpan().IndexOfAny(s_addressStarts);
        ReadOnlySpan<char> word = citation.Text.AsSpan(0, Math.Max(end, 0)).Trim();
        string? kind = word switch
        {
            [.., '法'] => "法",
            [.., '条', '例'] => "条例",
            _ => null,
        };
        return kind is not null && !context.Laws.Any(law => LawNames.IsOfKind(law, kind));
    }

    private static ValueList<ProvisionCitation> FromPlaces(
        ValueList<Opinion> opinions,
        CitationContext? context
    ) =>
        Choose(
            opinions.SelectMany(opinion => CitationFinder.Find(opinion.Place ?? "", context)),
            CitationPlace.Place
        );

    // Each provision once, and only what is an address: a citation that was not resolved names no clause.
    private static ValueList<ProvisionCitation> Choose(
        IEnumerable<ProvisionCitation> citations,
        CitationPlace place
    )
    {
        List<ProvisionCitation>? chosen = null;
        HashSet<(string?, Provision, Provision?)>? others = null;
        foreach (ProvisionCitation citation in citations)
        {
            if (citation.Provision.IsWholeLaw)
            {
                continue;
            }

            // Nearly all rows name one clause.
            if (chosen is null)
            {
                chosen = [citation with { FoundIn = place }];
            }
            else
            {
                others ??= [AddressOf(chosen[0])];
                if (others.Add(AddressOf(citation)))
                {
                    chosen.Add(citation with { FoundIn = place });
                }
            }
        }

        return chosen is null ? [] : [.. chosen];
    }

    private static (string? Law, Provision Provision, Provision? RangeEnd) AddressOf(
        ProvisionCitation citation
    ) => (citation.Law, citation.Provision, citation.RangeEnd);
}
