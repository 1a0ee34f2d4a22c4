using System.Buffers;

namespace PublicComment.Model;

/// <summary>Tells citations from what only looks like them: 第2号議案, 第1号被保険者, 法律第27号, 第3章 of a plan.</summary>
internal static class Acceptance
{
    // （行ヒ）, with its brackets.
    private const int LongestCaseCode = 6;

    // 全19条のうち5条, 次の１条を加え count articles.
    private static readonly string[] s_beforeCounts =
    [
        "全",
        "計",
        "約",
        "およそ",
        "残りの",
        "次の",
        "条のうち",
        "うちの",
        "条中",
        "条文",
        "条文数が、",
        "最初の",
        "本則が",
    ];

    private static readonly string[] s_behindCounts =
    [
        "のうち",
        "から成る",
        "からなる",
        "で構成",
        "にわたる",
        "を加え",
        "構成",
    ];

    private const int DigitsOfYear = 2;

    // Its month and its day.
    private const int DigitsOfCircular = 4;
    private const int LongestOffice = 8;
    private const string Digits = "0123456789０１２３４５６７８９";
    private static readonly SearchValues<char> s_digits = SearchValues.Create(Digits);
    private const string Counters = "年月日頁行人件歳問回個名点番時分";

    public static bool IsCitation(
        ReadOnlySpan<char> text,
        int start,
        int end,
        in Address address,
        in LawReading law,
        in Antecedents antecedents,
        AddressReading reading
    )
    {
        char before = LetterBefore(text, start);
        if (reading == AddressReading.Bare)
        {
            return law.HasWords
                || (IsBareArticle(text, start, end, before) && !OwnNumber.Is(text, start, end));
        }

        if (reading == AddressReading.Circled)
        {
            // 審査基準３① numbers what is no law.
            return law.HasWords && before is '法' or '令' or '則' or '例' or '律';
        }

        if (!address.Relative.IsNone)
        {
            return IsRelative(text, start, end, before, address.Relative, antecedents);
        }

        if (address.HasPlace)
        {
            // 旧別表第二, 新様式第一号
            return law.HasWords
                || !IsLetter(before)
                || before is '旧' or '新'
                || address.Last != AddressLevel.None
                || address.Supplementary is not null;
        }

        return address.First switch
        {
            AddressLevel.Article => law.HasWords
                || address.Last != AddressLevel.Article
                || !(OwnNumber.Is(text, start, end) || ContentsList.IsOfChapter(text, start, end)),
            AddressLevel.Paragraph => law.HasWords || !IsLetter(before) || before is '中',
            // 金融庁告示第24号第2号
            AddressLevel.Item when law.Number is not null && law.Number == law.Name =>
                Following.EndsAddress(text, end),
            AddressLevel.Item => !law.HasWords
                && !IsLetter(before)
                && !EndsBeforeDocumentNumber(text[..start])
                // 平成29年政令／第269号, broken by the width of a page.
                && !(before == '\n' && LawNumbers.StartBefore(text, end, floor: 0) >= 0)
                && !text[..start].TrimEnd("(（").EndsWith("予算")
                && Following.EndsAddress(text, end)
                && (antecedents.Last >= 0 || !IsNumberOfIssue(text, start, end)),
            _ => law.HasWords
                ? HasProvisions(text, start, law)
                : antecedents.HasChapter || address.Last >= AddressLevel.Article,
        };
    }

    // In letter-spaced print, 法 律 第 百 五 号, the one behind the blank; 中 parts what is replaced.
    private static char LetterBefore(ReadOnlySpan<char> text, int start) =>
        start == 0 ? '\0'
        : text[start..] is ['第', ' ' or '\u3000', ..]
        && text[..start] is [.., ' ' or '\u3000', not '中' and var letter, ' ' or '\u3000']
            ? letter
        : text[start - 1];

    // 41条 and 二十条 are said of articles; 一条 of much else, and 北1条 is a street.
    private static bool IsBareArticle(ReadOnlySpan<char> text, int start, int end, char before)
    {
        bool isKanji = Numeral.IsKanji(text[start]);
        bool isLongKanji =
            isKanji
            && start + 1 < text.Length
            && Numeral.IsKanji(text[start + 1])
            && Following.EndsAddress(text, end);
        return (!isKanji || (isLongKanji && !JapaneseScript.IsKanji(before)))
            && !char.IsAsciiLetterOrDigit(before)
            && before is not ('-' or '.' or '．' or '－' or '北' or '南' or '東' or '西')
            && !text[..start].TrimEnd().EndsWith("第")
            && !WordSearch.EndsWithAny(text[..start], s_beforeCounts)
            && !WordSearch.StartsWithAny(text[end..], s_behindCounts);
    }

    // みなとだより第61号、 and 委員会 第7号: a number behind a name, of which nothing is said; or one above the day of the issue.
    private static bool IsNumberOfIssue(ReadOnlySpan<char> text, int start, int end)
    {
        int head = Blanks.SkipBack(text, start, 0);
        if (
            (head == 0 || text[head - 1] == '\n')
            && text[end..].TrimStart("\r \u3000") is ['\n', var first, ..]
            && Numeral.IsDigit(first)
        )
        {
            return true;
        }

        return head > 0
            && IsWordLetter(text[head - 1])
            && !(end < text.Length && IsWordLetter(text[end]));
    }

    private static bool IsWordLetter(char c) =>
        JapaneseScript.IsKanji(c) || JapaneseScript.IsHiragana(c) || JapaneseScript.IsKatakana(c);

    // 補正予算（第１号） is a budget, 令和元年（受）第1961号 is a case, and 基発0625第４号, 注意事項24第22号, 達（生企）第102号 and 29貿調（経提）第２号
    // are circulars.
    private static bool EndsBeforeDocumentNumber(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> before = text.TrimEnd();
        if (before is [.., ')' or '）'])
        {
            // No farther back than a code reaches, however long the text is.
            int from = Math.Max(0, before.Length - LongestCaseCode);
            int open = from + before[from..].LastIndexOfAny('(', '（');
            ReadOnlySpan<char> head = before[..Math.Max(open, 0)].TrimEnd();
            return open >= from && (head is [.., '年'] || IsCircular(head));
        }

        ReadOnlySpan<char> office = before.TrimEnd(Digits);
        int digits = before.Length - office.Length;
        return office.TrimEnd() is [.., var last]
            && (
                digits == DigitsOfCircular
                    ? JapaneseScript.IsKanji(last)
                    : digits == DigitsOfYear && EndsCircular(last)
            );
    }

    // 達（生企）第102号; 通達（案）, 報告（案） and 開発（許可） are other words.
    private static bool IsCircular(ReadOnlySpan<char> head) =>
        (
            head is [.., var last]
            && last != '項'
            && EndsCircular(last)
            && (head.Length == 1 || !JapaneseScript.IsKanji(head[^2]))
        ) || IsOfficeBehindYear(head);

    // 注意事項24, 基発24
    private static bool EndsCircular(char last) =>
        last is '達' or '告' or '通' or '発' or '収' or '項';

    // 29貿調（経提）; 素案12頁定義（案）, 15行目（新設） and 20歳未満（児童） count something else.
    private static bool IsOfficeBehindYear(ReadOnlySpan<char> head)
    {
        int from = Math.Max(0, head.Length - LongestOffice);
        int office = from + head[from..].LastIndexOfAny(s_digits) + 1;
        ReadOnlySpan<char> name = head[office..].TrimStart();
        ReadOnlySpan<char> year = head[..office];
        ReadOnlySpan<char> before = year.TrimEnd(Digits);
        return office > from
            && year.Length - before.Length == DigitsOfYear
            && (before.IsEmpty || !IsWordLetter(before[^1]))
            && !name.IsEmpty
            && JapaneseScript.IsKanji(name[^1])
            && AddressUnits.LevelOf(name[0]) == AddressLevel.None
            && !Counters.Contains(name[0], StringComparison.Ordinal);
    }

    // 第2章 of a guideline is a place in a draft; 第3条 of one is a provision.
    private static bool HasProvisions(ReadOnlySpan<char> text, int start, in LawReading law)
    {
        ReadOnlySpan<char> words = law.Name ?? text[law.Start..start];
        words = TitleText.WithoutDraftMark(words.TrimEnd('の'));
        return InstrumentKinds.IsSure(InstrumentKinds.Of(words));
    }

    /// <summary>Whether an address can be the next element of a list.</summary>
    public static bool IsElement(
        ReadOnlySpan<char> text,
        int start,
        int end,
        in Address address,
        in Address before
    )
    {
        if (address.HasPlace || !address.Relative.IsNone)
        {
            bool isSameTable = address.HasPlace && !address.Relative.IsNone;
            return !isSameTable || before.AppendixKind == AppendixKind.Table;
        }

        bool isBare = text[start] != '第';
        return address.First switch
        {
            // 別表第一・10条
            AddressLevel.Article => !isBare
                || !before[AddressLevel.Article].IsNone
                || before.AppendixKind is not null,
            AddressLevel.Paragraph or AddressLevel.Item => Following.EndsAddress(text, end)
                && (
                    !isBare
                    || !before[AddressLevel.Paragraph].IsNone
                    || !before[AddressLevel.Item].IsNone
                ),
            AddressLevel.Subitem => !before.Subitem.IsEmpty,
            AddressLevel.Portion => before.Innermost >= AddressLevel.Article,
            _ => !isBare,
        };
    }

    // ・ is a letter of names, and a bullet.
    private static bool IsLetter(char c) => c != '・' && FreeLawName.IsNameLetter(c);

    private static bool IsRelative(
        ReadOnlySpan<char> text,
        int start,
        int end,
        char before,
        RelativeWord word,
        in Antecedents antecedents
    )
    {
        // 従前, 以前, 目次, 合同, 基本: the letter belongs to another word.
        if (
            before
            is '従'
                or '以'
                or '事'
                or '午'
                or '直'
                or '目'
                or '手'
                or '年'
                or '共'
                or '合'
                or '基'
                or '根'
                or '数'
                or '日'
                or '一'
        )
        {
            return false;
        }

        if (word.Direction == RelativeDirection.Within)
        {
            // 同２号機 is a reactor.
            return antecedents.Article >= 0 && Following.EndsAddress(text, end);
        }

        // 本号 is this number of a magazine too.
        if (text[start] == '本' && word.Level == AddressLevel.Item)
        {
            return antecedents.Article >= 0;
        }

        return word.Level == AddressLevel.None
            ? antecedents.Table >= 0
            : word.Level >= AddressLevel.Article
                || antecedents.HasChapter
                || text[end..].StartsWith("の規定");
    }
}
