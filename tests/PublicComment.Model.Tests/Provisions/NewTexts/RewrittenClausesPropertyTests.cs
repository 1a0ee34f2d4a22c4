using FsCheck;
using FsCheck.Fluent;
using Property = PublicComment.Testing.Property;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>Random articles set out as new texts, beside old ones or alone: what is new is named, and nothing else.</summary>
public class RewrittenClausesPropertyTests
{
    private const string Announced = "御意見を踏まえ、次のとおり修正いたします。";

    private static readonly string[] s_notes =
    [
        "",
        "なお、御指摘のその他の点は、今後の検討に当たり参考とさせていただきます。",
        "（参考）行政手続法\n第２条　この法律において、用語の意義は、次による。",
    ];

    private static readonly (string Before, string After)[] s_labels =
    [
        ("（修正前）", "（修正後）"),
        ("【修正前の条文】", "【修正後の条文】"),
        ("＜現行＞", "＜修正案＞"),
        ("（旧）", "（新）"),
    ];

    private static readonly Gen<SetOutArticle[]> s_articles =
        from articles in SetOutArticle.Articles.NonEmptyListOf()
        select articles.Take(4).DistinctBy(article => article.Number).ToArray();

    [Fact]
    public void New_articles_are_named() =>
        Property.Holds(
            from articles in s_articles
            from isKanji in Gen.Elements(true, false)
            from note in Gen.Elements(s_notes)
            select (Text: Text([Announced, .. Lines(articles, isKanji), note]), articles),
            drawn => Check(drawn.articles, drawn.Text)
        );

    [Fact]
    public void Of_old_and_new_articles_the_new_ones_are_named() =>
        Property.Holds(
            from old in s_articles
            from articles in s_articles
            from isKanji in Gen.Elements(true, false)
            from isNewFirst in Gen.Elements(true, false)
            from labels in Gen.Elements(s_labels)
            let before = Text([labels.Before, .. Lines(old, isKanji)])
            let after = Text([labels.After, .. Lines(articles, isKanji)])
            select (
                Text: Text(isNewFirst ? [Announced, after, before] : [Announced, before, after]),
                articles
            ),
            drawn => Check(drawn.articles, drawn.Text)
        );

    [Fact]
    public void Of_two_texts_under_two_headings_the_new_one_is_named() =>
        Property.Holds(
            from articles in s_articles
            from isKanji in Gen.Elements(true, false)
            from isNewFirst in Gen.Elements(true, false)
            from changed in Gen.Elements(true, false).ArrayOf(articles.Length)
            let old = articles
                .Select((article, at) => article with { Paragraphs = [changed[at], true] })
                .ToArray()
            let sides = isNewFirst ? (articles, old) : (old, articles)
            select (
                Text: Text([
                    Announced,
                    .. isNewFirst ? ["修正後", "修正前"] : (string[])["修正前", "修正後"],
                    .. Lines(sides.Item1, isKanji),
                    .. Lines(sides.Item2, isKanji),
                ]),
                articles
            ),
            drawn => Check(drawn.articles, drawn.Text)
        );

    [Fact]
    public void Any_text_is_read_and_what_is_named_stands_in_it() =>
        Property.Holds(
            from pieces in Gen.Elements(
                    Announced,
                    "（修正後）",
                    "修正前",
                    "→",
                    "第７条　",
                    "附　則",
                    "２　",
                    "（略）",
                    "(3)　甲",
                    "イ　乙",
                    "\n",
                    "。"
                )
                .ListOf()
            from other in AnyText.Texts
            select string.Concat(pieces) + other + string.Concat(pieces),
            text =>
            {
                foreach (ProvisionCitation citation in Revised(text))
                {
                    Assert.Equal(citation.Text, text.Substring(citation.Start, citation.Length));
                }
            }
        );

    private static void Check(SetOutArticle[] articles, string text) =>
        Assert.Equal(
            articles.SelectMany(article => article.Expected),
            Revised(text).Select(citation => citation.Provision.ToString())
        );

    private static IEnumerable<string> Lines(SetOutArticle[] articles, bool isKanji) =>
        articles.SelectMany(article => article.Lines(isKanji));

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    private static ValueList<ProvisionCitation> Revised(string response) =>
        RevisedProvisions.Of(
            new()
            {
                Opinions = [],
                Response = new() { Text = RichText.FromParagraphs(response) },
                Amendment = new()
                {
                    Status = AmendmentStatus.Amended,
                    Source = AmendmentSource.Column,
                },
            }
        );
}
