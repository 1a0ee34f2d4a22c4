using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Takes off what stands before a title in its line: marks, 【終了】, （別紙）, 資料１, (1).</summary>
internal static class TitleStart
{
    private const int LongestNumber = 2;

    private static readonly SearchValues<char> s_numerals = SearchValues.Create(
        "0123456789０１２３４５６７８９元"
    );

    private static readonly string[] s_attachments =
    [
        "参考資料",
        "資料",
        "別紙",
        "別添",
        "別冊",
        "参考",
    ];

    // How a clause tells when: １月31日まで実施した
    private static readonly string[] s_days =
    [
        "日に",
        "日まで",
        "日までの間",
        "日までの間に",
        "日までに",
        "日から",
    ];

    private static readonly string[] s_clauses =
    [
        "実施しました",
        "実施した",
        "行いました",
        "行った",
        "募集しました",
        "募集した",
    ];

    /// <summary>The title from its first word on.</summary>
    public static string Skip(string title)
    {
        ReadOnlySpan<char> rest = WithoutMarks(title);
        bool hasLabel =
            rest.StartsWith("【", StringComparison.Ordinal)
            || rest.StartsWith("（別", StringComparison.Ordinal)
            || rest.StartsWith("(別", StringComparison.Ordinal);
        int close = hasLabel ? rest.IndexOfAny("】）)") : -1;
        return WithoutNumber(
                close >= 0 ? rest[(close + 1)..].TrimStart() : BehindOffice(BehindDate(rest))
            )
            .ToString();
    }

    // 令和６年３月 総務課 第２次白波市…計画（案）: what heads a letter whose lines are lost. A month alone may begin a title.
    private static ReadOnlySpan<char> BehindOffice(ReadOnlySpan<char> title)
    {
        int end = EndOfWord(title);
        ReadOnlySpan<char> date = title[..end];
        if (!date.Contains('年') || date is not [.., '月' or '日'] || !date.ContainsAny(s_numerals))
        {
            return title;
        }

        ReadOnlySpan<char> behind = title[end..].TrimStart();
        ReadOnlySpan<char> rest = behind;
        while (EndOfWord(rest) is var word && word < rest.Length && IsOffice(rest[..word]))
        {
            rest = rest[word..].TrimStart();
        }

        return date[^1] == '日' || rest.Length < behind.Length ? rest : title;
    }

    private static bool IsOffice(ReadOnlySpan<char> word) =>
        word.Length <= OfficeName.LongestName
        && word.ToString() is var name
        && (DivisionName.IsAlone(name) || OfficeName.Read(name) is not null);

    private static int EndOfWord(ReadOnlySpan<char> text) =>
        text.IndexOfAny(' ', '\u3000') is >= 0 and var blank ? blank : text.Length;

    // (令和6年5月27日)「…」に関する…: press releases begin with their date.
    private static ReadOnlySpan<char> BehindDate(ReadOnlySpan<char> title)
    {
        int close = title is ['(' or '（', ..] ? title.IndexOfAny(')', '）') : -1;
        return close > 1 && title[close - 1] == '日' && title[..close].Contains('年')
            ? title[(close + 1)..].TrimStart()
            : title;
    }

    /// <summary>The title behind a clause that tells when opinions were asked for: 令和７年12月１日から21日まで実施した…条例（案）.</summary>
    public static string BehindClause(string title)
    {
        foreach (string clause in s_clauses)
        {
            int at = title.LastIndexOf(clause, StringComparison.Ordinal);
            if (
                at > 0
                && WordSearch.EndsWithAny(title.AsSpan(0, at), s_days)
                && !title.Contains('「')
            )
            {
                return title[(at + clause.Length)..].TrimStart('、');
            }
        }

        return title;
    }

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> title) =>
        title.TrimStart(Bullets.Shapes + "・-　 ");

    // １　水辺公園の…, (1)（仮称）…, 資料２　…; 21 世紀の… and 1.5℃目標の… begin with what they are about.
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> title)
    {
        int attachment = WordSearch.LengthAtStart(title, s_attachments);
        ReadOnlySpan<char> numbered = title[attachment..].TrimStart();
        bool isNumber =
            Enumerator.StyleOf(numbered)
            is EnumeratorStyle.Number
                or EnumeratorStyle.BracketedNumber
                or EnumeratorStyle.HalfBracketedNumber
                or EnumeratorStyle.Circled;
        if (!isNumber)
        {
            return title;
        }

        int start = numbered[0] is '(' or '（' ? 1 : 0;
        int end = start;
        while (end < numbered.Length && char.IsNumber(numbered[end]))
        {
            end++;
        }

        bool isShort = end > start && end - start <= LongestNumber;
        return isShort ? WithoutMarks(numbered[end..].TrimStart(")）.．、:：")) : title;
    }
}
