using System.Buffers;

namespace PublicComment.Model;

/// <summary>The words before a citation that say which version of a law is meant.</summary>
internal static class VersionWords
{
    private static readonly (string Word, ProvisionVersion Version)[] s_vocabulary =
    [
        ("改正後の", ProvisionVersion.Amended),
        ("改正後", ProvisionVersion.Amended),
        ("改正案の", ProvisionVersion.Amended),
        ("改正案", ProvisionVersion.Amended),
        ("改正", ProvisionVersion.Amended),
        ("新", ProvisionVersion.Amended),
        ("改正前の", ProvisionVersion.Current),
        ("改正前", ProvisionVersion.Current),
        ("現行の", ProvisionVersion.Current),
        ("現行", ProvisionVersion.Current),
        ("旧", ProvisionVersion.Current),
    ];

    // The letters that all these words begin with.
    private static readonly SearchValues<char> s_firstLetters = SearchValues.Create(
        "改新現旧当今上前下"
    );

    // Words that stand before a name without a particle and are no part of it.
    private static readonly string[] s_others = ["当該", "今回", "今般", "上記", "前記", "下記"];

    /// <summary>The version that the words before a citation say.</summary>
    public static ProvisionVersion Before(ReadOnlySpan<char> before)
    {
        if (
            before.IsEmpty
            || before[^1] is not ('の' or '後' or '案' or '前' or '行' or '正' or '新' or '旧')
        )
        {
            return ProvisionVersion.Unspecified;
        }

        foreach ((string word, ProvisionVersion version) in s_vocabulary)
        {
            if (before.EndsWith(word))
            {
                return version;
            }
        }

        return ProvisionVersion.Unspecified;
    }

    /// <summary>Whether a text ends with a word that can stand before a law's name without a particle.</summary>
    public static bool EndsWithPrefix(ReadOnlySpan<char> before) =>
        Before(before) != ProvisionVersion.Unspecified || LengthOfOther(before, atEnd: true) > 0;

    /// <summary>How many letters at the start of a name are such words, and the version that they say.</summary>
    public static int PrefixOf(ReadOnlySpan<char> name, ref ProvisionVersion version)
    {
        int length = 0;
        while (true)
        {
            ReadOnlySpan<char> rest = name[length..];
            if (rest.IsEmpty || !s_firstLetters.Contains(rest[0]))
            {
                return length;
            }

            int step = LengthOfOther(rest, atEnd: false);
            foreach ((string word, ProvisionVersion said) in s_vocabulary)
            {
                // 新型インフルエンザ等対策特別措置法: new and old are prefixes only of 法, 規則 and the like.
                bool fits =
                    word.Length > 1 || LawNames.SaysKindAlone(rest[Math.Min(1, rest.Length)..]);
                if (word.Length > step && fits && rest.StartsWith(word))
                {
                    step = word.Length;
                    version = said;
                }
            }

            if (step == 0 || step >= rest.Length)
            {
                return length;
            }

            length += step;
        }
    }

    /// <summary>The length of 改正, 新 or 旧 at the end of a text, which make one word with 法, 規則 and the like.</summary>
    public static int LengthBeforeKind(ReadOnlySpan<char> before) =>
        before.EndsWith("改正") ? 2
        : before.EndsWith("新") || before.EndsWith("旧") ? 1
        : 0;

    private static int LengthOfOther(ReadOnlySpan<char> text, bool atEnd) =>
        atEnd ? WordSearch.LengthAtEnd(text, s_others) : WordSearch.LengthAtStart(text, s_others);
}
