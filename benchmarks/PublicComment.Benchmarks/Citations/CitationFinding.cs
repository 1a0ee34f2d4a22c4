using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using PublicComment.Model;

namespace PublicComment.Benchmarks;

/// <summary>
/// Finding citations in prose that has few and in statutes that are full of them, beside a source-generated regular expression that
/// finds no more than 第…条第…項第…号.
/// </summary>
[MemoryDiagnoser]
public partial class CitationFinding
{
    private const string Prose =
        "マイナンバーカードの交付について、住所変更の手続に併せて電子証明書の再発行の手続を同一世帯員が行う場合の本人の意思確認は、委任状等により"
        + "行うことができることから、照会書の提出を不要とすることに賛成します。しかし、繁忙時は窓口の処理に数時間を要し、その日のうちに手続を終えることは"
        + "困難です。後日の手続についても、第5条の改正の趣旨に照らし、回答書を不要とするよう要望します。また、暗証番号の管理に不安のある方が安心して"
        + "カードを利用できるよう、分かりやすい周知をお願いいたします。いただいた御意見は、今後の検討に当たって参考にさせていただきます。";

    private const string Statutes =
        "第十九条の二　第五条第一項ただし書の規定は、第二十三条から第二十六条まで及び第三十条第二項（第三号に係る部分に限る。）の規定により提供を"
        + "受けた者について準用する。この場合において、同条第三項中「前項」とあるのは、「第十九条の二第二項」と読み替えるものとする。第四十一条　"
        + "行政手続法（平成五年法律第八十八号）第二条第七項に規定する届出については、同法第十七条第一項から第三項まで、第五項及び第七項並びに"
        + "附則第三条第二項の規定を適用する。第十二条第一項若しくは第二項又は第十六条の三第四項の規定による命令に違反した者は、罰金に処する。";

    private string _text = "";

    /// <summary>Which text is read.</summary>
    [Params("prose", "statutes")]
    public string Kind { get; set; } = "prose";

    /// <summary>How often the text stands behind itself: twice as long takes twice the time.</summary>
    [Params(16, 32)]
    public int Repetitions { get; set; }

    /// <summary>Makes a text of a few thousand letters.</summary>
    [GlobalSetup]
    public void Repeat() =>
        _text = string.Concat(Enumerable.Repeat(Kind == "prose" ? Prose : Statutes, Repetitions));

    /// <summary>The regular expression, without any object made.</summary>
    [Benchmark(Baseline = true)]
    public int NaiveRegex()
    {
        int count = 0;
        foreach (ValueMatch _ in Article().EnumerateMatches(_text))
        {
            count++;
        }

        return count;
    }

    /// <summary>The finder, with its citations.</summary>
    [Benchmark]
    public int Finder() => CitationFinder.Find(_text).Count;

    [GeneratedRegex(
        "第[0-9０-９一二三四五六七八九十百千〇]+条(?:の[0-9０-９一二三四五六七八九十百千]+)*(?:第[0-9０-９一二三四五六七八九十百千〇]+項)?(?:第[0-9０-９一二三四五六七八九十百千〇]+号)?"
    )]
    private static partial Regex Article();
}
