using System.Collections.Frozen;

namespace PublicComment.Parsing;

/// <summary>
/// The unified ideographs for the characters of CJK Radicals Supplement (U+2E80 to U+2EFF) that PDF fonts put in their
/// place and that NFKC, which maps the Kangxi radicals, leaves alone.
/// </summary>
internal static class RadicalMap
{
    private const string Pairs =
        "⺁厂⺅亻⺉刂⺊卜⺌小⺍小⺏尣⺐尢⺒巳⺓幺⺕彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟"
        + "⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨"
        + "⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀";

    private static readonly FrozenDictionary<char, char> s_ideographs = Enumerable
        .Range(0, Pairs.Length / 2)
        .ToFrozenDictionary(index => Pairs[index * 2], index => Pairs[(index * 2) + 1]);

    public static char Map(char character) =>
        character is >= '\u2E80' and <= '\u2EFF'
        && s_ideographs.TryGetValue(character, out char ideograph)
            ? ideograph
            : character;
}
