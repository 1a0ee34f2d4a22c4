namespace PublicComment.Model;

/// <summary>
/// Puts the unified ideographs in the place of the radicals that fonts of PDFs put there: ⾴ (U+2FB4) looks like 頁 and is none, so that
/// a search for 頁 does not find it.
/// </summary>
/// <remarks>
/// The Kangxi radicals (U+2F00 to U+2FD5) stand for the characters that Unicode's NFKC gives, but ⼾ and ⿊ for 戸 and 黒, whose glyphs
/// they share in Japanese fonts; those of CJK Radicals Supplement (U+2E80 to U+2EFF), which NFKC leaves alone, for the characters that
/// they look like. Each stands for one character, so that positions stay.
/// </remarks>
public static class CjkRadicals
{
    private const char FirstSupplement = '\u2E80';
    private const char FirstKangxi = '\u2F00';
    private const char LastKangxi = '\u2FD5';

    // The Kangxi radicals in their order.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黒黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement =
        "⺁厂⺅亻⺉刂⺊卜⺌小⺍小⺏尣⺐尢⺒巳⺓幺⺕彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟"
        + "⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨"
        + "⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀";

    private static readonly char[] s_ideographs = MakeIdeographs();

    /// <summary>The first of them.</summary>
    internal const char First = FirstSupplement;

    /// <summary>The last of them.</summary>
    internal const char Last = LastKangxi;

    /// <summary>The radicals, and the few numbers between them that none has.</summary>
    internal static IEnumerable<char> All =>
        Enumerable
            .Range(FirstSupplement, LastKangxi - FirstSupplement + 1)
            .Select(code => (char)code);

    /// <summary>The ideograph that a radical stands for; any other character itself.</summary>
    public static char Unify(char character) =>
        character is >= FirstSupplement and <= LastKangxi
            ? s_ideographs[character - FirstSupplement]
            : character;

    /// <summary>The text with an ideograph in the place of each radical, as long as before; the same string where it has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Unify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange(FirstSupplement, LastKangxi)
            ? string.Create(
                text.Length,
                text,
                static (unified, printed) =>
                {
                    for (int position = 0; position < printed.Length; position++)
                    {
                        unified[position] = Unify(printed[position]);
                    }
                }
            )
            : text;
    }

    private static char[] MakeIdeographs()
    {
        char[] ideographs = [.. All];
        Kangxi.CopyTo(ideographs.AsSpan(FirstKangxi - FirstSupplement));
        for (int pair = 0; pair < Supplement.Length; pair += 2)
        {
            ideographs[Supplement[pair] - FirstSupplement] = Supplement[pair + 1];
        }

        return ideographs;
    }
}
