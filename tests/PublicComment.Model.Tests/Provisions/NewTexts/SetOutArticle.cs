using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>An article as a response sets it out, and the addresses of what is new in it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Paragraphs">Its paragraphs from the first on: whether each is new.</param>
/// <param name="HasCaption">Whether （…） stands above it.</param>
internal sealed record SetOutArticle(int Number, IReadOnlyList<bool> Paragraphs, bool HasCaption)
{
    private static readonly string[] s_texts =
    [
        "管理者は、届出を受けた日から十四日以内に、書面により通知しなければならない。",
        "前項の規定による届出は、様式第二号によるものとする。ただし、緊急の場合は、この限りでない。",
        "標識の色は、白とする。",
        "「標識」とは、河川の区域を示すものをいう。",
    ];

    public static Gen<SetOutArticle> Articles =>
        from number in Gen.Choose(1, 60)
        from paragraphs in Gen.Elements(true, false).NonEmptyListOf()
        from hasCaption in Gen.Elements(true, false)
        select new SetOutArticle(number, [.. paragraphs.Take(6)], hasCaption);

    /// <summary>What is new: the article where its first paragraph is, else each new paragraph.</summary>
    public IEnumerable<string> Expected =>
        Paragraphs[0]
            ? [$"第{Number}条"]
            : Enumerable
                .Range(1, Paragraphs.Count)
                .Where(paragraph => Paragraphs[paragraph - 1])
                .Select(paragraph => $"第{Number}条第{paragraph}項");

    /// <summary>The lines, with numbers in a style: paragraphs from the second on have theirs before them.</summary>
    public IEnumerable<string> Lines(bool isKanji)
    {
        if (HasCaption)
        {
            yield return "（標識の管理）";
        }

        string number = isKanji ? Kanji(Number) : Wide(Number);
        yield return $"第{number}条　{TextOf(0)}";
        for (int paragraph = 1; paragraph < Paragraphs.Count; paragraph++)
        {
            yield return $"{Wide(paragraph + 1)}　{TextOf(paragraph)}";
        }
    }

    private string TextOf(int paragraph) =>
        Paragraphs[paragraph] ? s_texts[(Number + paragraph) % s_texts.Length] : "（略）";

    private static string Wide(int number) =>
        string.Concat(
            number
                .ToString(CultureInfo.InvariantCulture)
                .Select(digit => (char)(digit - '0' + '０'))
        );

    private static string Kanji(int number) =>
        new Provision { Article = number.ToString(CultureInfo.InvariantCulture) }
            .ToString("K")
            .Trim('第', '条');
}
