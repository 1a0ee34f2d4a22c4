using System.Runtime.InteropServices;

namespace PublicComment.Model;

/// <summary>The laws that a text has named so far, which 同法, 同令 and 本法 point to.</summary>
internal sealed class LawAntecedents(CitationContext context)
{
    // A law that is not cited but only named stands in the sentence of its 同法, or in the one before.
    private const int FarthestName = 300;
    private const int MostLaws = 8;

    // Made with the first law; most texts name none.
    private List<(string Name, int Position)>? _laws;

    /// <summary>The law of the last citation; null where none states one.</summary>
    public string? LastCited { get; set; }

    /// <summary>Remembers that a law was cited; the end of its citation is <paramref name="position"/>.</summary>
    public void Remember(string name, int position)
    {
        _laws ??= [];
        if (_laws.Count > 0 && _laws[^1].Name == name)
        {
            _laws[^1] = (name, position);
            return;
        }

        int known = _laws.Count - 1;
        while (known >= 0 && _laws[known].Name != name)
        {
            known--;
        }

        if (known >= 0 || _laws.Count == MostLaws)
        {
            _laws.RemoveAt(Math.Max(known, 0));
        }

        _laws.Add((name, position));
    }

    /// <summary>Finds the law that 同 or 本 with a word for its kind points to.</summary>
    public LawReading Resolve(
        ReadOnlySpan<char> text,
        LawReading words,
        ReadOnlySpan<char> kind,
        bool isSelf
    )
    {
        ReadOnlySpan<char> before = text[..words.Start];
        string? name = isSelf ? Self(kind) : Preceding(before, kind);
        if (name is null && !isSelf && kind is "令" && !NamesOrder(before))
        {
            // Ministerial orders are called 規則 too.
            name = Preceding(before, "規則");
        }

        return words with
        {
            Name = name,
            Source = LawSource.Anaphora,
            IsOpen = name is null,
        };
    }

    // 政令 and 施行令 are what 同令 means first, known or not.
    private static bool NamesOrder(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - FarthestName)..];
        return WordSearch.ContainsAny(near, ["政令", "施行令", "命令"]);
    }

    private string? Self(ReadOnlySpan<char> kind) =>
        context.DefaultInstrument is { } instrument && LawNames.IsCalled(instrument, kind)
            ? instrument
            : null;

    private string? Preceding(ReadOnlySpan<char> before, ReadOnlySpan<char> kind)
    {
        int last = -1;
        string? name = null;
        foreach ((string law, int position) in CollectionsMarshal.AsSpan(_laws))
        {
            if (position > last && LawNames.IsOfKind(law, kind))
            {
                (name, last) = (law, position);
            }
        }

        int from = Math.Max(Math.Max(last, 0), before.Length - FarthestName);
        return NamedWithoutProvision(before[from..], kind) ?? name;
    }

    private string? NamedWithoutProvision(ReadOnlySpan<char> window, ReadOnlySpan<char> kind)
    {
        (int best, string? name) = (-1, null);
        foreach (string law in context.Laws)
        {
            int at = LawNames.IsOfKind(law, kind) ? window.LastIndexOf(law) : -1;
            (best, name) = at > best ? (at, law) : (best, name);
        }

        foreach (LawAbbreviation abbreviation in context.Abbreviations)
        {
            int at = LawNames.IsOfKind(abbreviation.Law, kind)
                ? window.LastIndexOf(abbreviation.Short)
                : -1;
            (best, name) = at > best ? (at, abbreviation.Law) : (best, name);
        }

        return name ?? FreeNameIn(window, kind);
    }

    private static string? FreeNameIn(ReadOnlySpan<char> window, ReadOnlySpan<char> kind)
    {
        ReadOnlySpan<char> last = kind[^1..];
        for (int at = window.LastIndexOf(last); at >= 0; at = window[..at].LastIndexOf(last))
        {
            int end = at + 1;
            bool ends = end == window.Length || !FreeLawName.IsNameLetter(window[end]);
            if (ends && LawNames.EndsLikeName(window[..end]))
            {
                bool isName = FreeLawName.TryReadName(window, end, 0, out LawReading law);
                if (isName && LawNames.IsOfKind(law.Name, kind))
                {
                    return law.Name;
                }
            }
        }

        return null;
    }
}
