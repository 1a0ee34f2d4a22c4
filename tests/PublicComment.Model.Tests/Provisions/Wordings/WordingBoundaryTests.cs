namespace PublicComment.Model.Tests.Provisions;

/// <summary>Where the words of changes, flags and sentences begin and end.</summary>
public class WordingBoundaryTests
{
    // 修正 alone ends a note; 改め alone goes on: 改めるべき, 改めない.
    [Theory]
    [InlineData("置換え")]
    [InlineData("書き換え")]
    [InlineData("書き加え")]
    [InlineData("位置づけ")]
    [InlineData("見直し")]
    [InlineData("入れ替え")]
    [InlineData("繰り下げ")]
    [InlineData("繰下げ")]
    [InlineData("繰り上げ")]
    [InlineData("引き上げ")]
    [InlineData("引き下げ")]
    [InlineData("早め")]
    [InlineData("遅らせ")]
    public void The_stem_of_an_inflected_verb_says_nothing_alone(string stem) =>
        Assert.Equal(
            AmendmentStatus.NotStated,
            AmendmentWording.ReadResponse($"御意見を踏まえ、第３条の期間を{stem}")
        );

    [Theory]
    [InlineData("修正")]
    [InlineData("追記")]
    [InlineData("修正済み")]
    public void A_noun_of_change_says_it_alone(string noun) =>
        Assert.Equal(
            AmendmentStatus.Amended,
            AmendmentWording.ReadResponse($"御意見を踏まえ、第３条の期間を{noun}")
        );

    [Theory]
    [InlineData("①修正", AmendmentStatus.Amended)]
    [InlineData("⑳修正", AmendmentStatus.Amended)]
    [InlineData("Ａ：修正", AmendmentStatus.Amended)]
    [InlineData("Z.修正", AmendmentStatus.Amended)]
    [InlineData("3)修正なし", AmendmentStatus.NotAmended)]
    [InlineData("ア、修正", AmendmentStatus.Amended)]
    [InlineData("ン・修正なし", AmendmentStatus.NotAmended)]
    [InlineData("AB修正", AmendmentStatus.NotStated)]
    [InlineData("アイ修正", AmendmentStatus.NotStated)]
    [InlineData("アー修正", AmendmentStatus.NotStated)]
    [InlineData("あ：修正", AmendmentStatus.NotStated)]
    public void A_code_may_stand_before_a_flag(string flag, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.Read(flag));

    [Theory]
    [InlineData("有（一部）", AmendmentStatus.Amended)]
    [InlineData("修正（なし）", AmendmentStatus.NotAmended)]
    [InlineData("無（文言のみ修正）", AmendmentStatus.NotStated)]
    [InlineData("無（修正なし）", AmendmentStatus.NotAmended)]
    [InlineData("有※２", AmendmentStatus.Amended)]
    [InlineData("「有」", AmendmentStatus.Amended)]
    [InlineData("（有）", AmendmentStatus.Amended)]
    public void What_stands_beside_the_word_of_a_flag_adds_to_it_or_makes_it_doubtful(
        string flag,
        AmendmentStatus expected
    ) => Assert.Equal(expected, AmendmentWording.Read(flag));

    [Theory]
    [InlineData("【修正なし】承ります。", AmendmentStatus.NotAmended)]
    [InlineData("承ります。（修正なし）", AmendmentStatus.NotAmended)]
    [InlineData("承ります。［修正あり］", AmendmentStatus.Amended)]
    [InlineData("【有】承ります。", AmendmentStatus.NotStated)]
    [InlineData("修正なし】承ります。", AmendmentStatus.NotStated)]
    [InlineData("承ります。修正なし）", AmendmentStatus.NotStated)]
    public void A_bracket_at_an_end_of_a_response_holds_its_flag(
        string response,
        AmendmentStatus expected
    ) => Assert.Equal(expected, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("甲。乙", "甲|乙")]
    [InlineData("「甲。」と乙。丙", "「甲。」と乙|丙")]
    [InlineData("「『甲。』乙。」丙。丁", "「『甲。』乙。」丙|丁")]
    [InlineData("甲」。乙", "甲」|乙")]
    [InlineData("「甲。\n乙。丙", "「甲。|乙|丙")]
    [InlineData("甲。", "甲|")]
    public void A_sentence_ends_outside_quotations_and_with_its_line(
        string text,
        string sentences
    ) =>
        Assert.Equal(
            sentences,
            string.Join('|', WordingSentence.AllOf(text).Select(part => text[part.Start..part.End]))
        );

    [Theory]
    [InlineData("「甲」乙", 2, 1)]
    [InlineData("「甲」乙", 3, 0)]
    [InlineData("「『甲』乙」", 3, 2)]
    [InlineData("「『甲』乙」", 4, 1)]
    [InlineData("甲」「乙", 4, 1)]
    [InlineData("甲」乙", 3, 0)]
    public void Open_quotations_are_counted(string text, int position, int depth) =>
        Assert.Equal(depth, new QuoteDepth(text, 0).At(position));

    [Theory]
    [InlineData("「手引き」に追記します", "手引きに追記します")]
    [InlineData("「甲乙」に追記します", "「」に追記します")]
    [InlineData("「甲」を「乙」に修正します", "「」を「」に修正します")]
    [InlineData("甲を乙に修正します", "甲を乙に修正します")]
    [InlineData("「『甲』と乙」に修正します", "「」に修正します")]
    public void What_is_quoted_is_left_out_of_a_sentence_but_for_names_of_works(
        string text,
        string plain
    ) => Assert.Equal(plain, WordingText.OutsideQuotes(text));

    [Theory]
    [InlineData("第3条及び第4条の規定を踏まえ、第5条を修正します。", "第5条")]
    [InlineData("第3条は原案のとおりとし、第5条を修正します。", "第5条")]
    [InlineData("第3条と重複するとの御指摘を踏まえ、第5条を修正します。", "第5条")]
    [InlineData("第3条と重複するとの御指摘を踏まえ、修正します。", "第3条")]
    [InlineData("第3条を修正しますが、第5条は原案のとおりです。", "第3条")]
    [InlineData("「第3条」を「第5条」に修正します。", "")]
    [InlineData("「第3条」を修正します。", "第3条")]
    [InlineData("第3条については貴見のとおりです。第5条を修正します。", "第5条")]
    [InlineData("第5条を修正します。第3条については貴見のとおりです。", "第5条")]
    public void Of_the_citations_of_a_sentence_those_that_are_changed_count(
        string response,
        string expected
    ) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                ChangedClauses
                    .Of(response, CitationFinder.Find(response))
                    .Select(citation => citation.Text)
            )
        );
}
