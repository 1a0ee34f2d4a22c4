using System.Globalization;

namespace PublicComment.Model.Tests.Provisions;

public class ProvisionTests
{
    [Theory]
    [InlineData("第33条第4項", "第33条第4項", "第三十三条第四項", "第３３条第４項")]
    [InlineData("33条4項", "第33条第4項", "第三十三条第四項", "第３３条第４項")]
    [InlineData(
        "第三十七条の十一の三",
        "第37条の11の3",
        "第三十七条の十一の三",
        "第３７条の１１の３"
    )]
    [InlineData("第二五〇条", "第250条", "第二百五十条", "第２５０条")]
    [InlineData("第11号の2", "第11号の2", "第十一号の二", "第１１号の２")]
    [InlineData("第 56 条 第 2 項", "第56条第2項", "第五十六条第二項", "第５６条第２項")]
    [InlineData("第五條", "第5条", "第五条", "第５条")]
    [InlineData(
        "第2条第1項第3号イ（１）（ⅳ）",
        "第2条第1項第3号イ(1)(iv)",
        "第二条第一項第三号イ（１）（ｉｖ）",
        "第２条第１項第３号イ（１）（ｉｖ）"
    )]
    [InlineData(
        "附則第2条ただし書き",
        "附則第2条ただし書",
        "附則第二条ただし書",
        "附則第２条ただし書"
    )]
    [InlineData(
        "附則（平成25年法律第27号）第3項",
        "附則（平成25年法律第27号）第3項",
        "附則（平成25年法律第27号）第三項",
        "附則（平成25年法律第27号）第３項"
    )]
    [InlineData("別表", "別表", "別表", "別表")]
    [InlineData("別表第一の二", "別表第1の2", "別表第一の二", "別表第１の２")]
    [InlineData("別表第一の五の項", "別表第1の5の項", "別表第一の五の項", "別表第１の５の項")]
    [InlineData(
        "別表第一（十六）項イ",
        "別表第1の16の項イ",
        "別表第一の十六の項イ",
        "別表第１の１６の項イ"
    )]
    [InlineData("別表第四号", "別表第4号", "別表第四号", "別表第４号")]
    [InlineData("第二号様式", "様式第2号", "様式第二号", "様式第２号")]
    [InlineData(
        "第2編第3章第1節第4款第5目",
        "第2編第3章第1節第4款第5目",
        "第二編第三章第一節第四款第五目",
        "第２編第３章第１節第４款第５目"
    )]
    [InlineData(
        "第10条柱書",
        "第10条各号列記以外の部分",
        "第十条各号列記以外の部分",
        "第１０条各号列記以外の部分"
    )]
    [InlineData("第1050条", "第1050条", "第千五十条", "第１０５０条")]
    public void Is_read_and_written_in_three_styles(
        string text,
        string arabic,
        string kanji,
        string fullWidth
    )
    {
        Provision provision = Provision.Parse(text);
        Assert.Equal(arabic, provision.ToString());
        Assert.Equal(kanji, $"{provision:K}");
        Assert.Equal(fullWidth, $"{provision:F}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("第0条")]
    [InlineData("第00012条")]
    [InlineData("第十十条")]
    [InlineData("第二十〇条")]
    [InlineData("第4項第3条")]
    [InlineData("前条")]
    [InlineData("第5条から第7条まで")]
    [InlineData("第5条の規定")]
    [InlineData("3条件")]
    [InlineData("第5条の2の3の4の5")]
    public void Refuses_what_is_no_address(string text)
    {
        Assert.False(Provision.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Provision.Parse(text));
    }

    [Fact]
    public void Is_compared_by_content()
    {
        Provision provision = new() { Article = "5_2", Subitem = ["イ", "1"] };
        Assert.Equal(provision, new() { Article = "5_2", Subitem = ["イ", "1"] });
        Assert.NotEqual(provision, new() { Article = "5_2" });
        Assert.Equal(new Provision(), new() { Subitem = [], Portion = [] });
        Assert.True(new Provision().IsWholeLaw);
    }

    [Fact]
    public void Is_ordered_as_a_law_prints_its_parts()
    {
        string[] ordered =
        [
            "第5条",
            "第5条第1項",
            "第5条第1項第2号",
            "第5条第1項第2号イ",
            "第5条第1項第2号ロ",
            "第5条第1項第10号",
            "第5条第2項",
            "第5条の2",
            "第5条の10",
            "第6条",
            "第10条",
            "第2章",
            "附則",
            "附則第1条",
            "附則（平成25年法律第27号）第1条",
            "別表第1",
            "別表第1の2",
            "別表第2",
            "様式第1号",
        ];
        List<Provision> provisions = [.. ordered.Select(text => Provision.Parse(text))];
        List<Provision> shuffled = [.. provisions.AsEnumerable().Reverse()];
        shuffled.Sort();
        Assert.Equal(ordered, shuffled.Select(provision => provision.ToString()));
        Assert.True(provisions[0] < provisions[1] && provisions[1] >= provisions[0]);
    }

    [Theory]
    [InlineData("第33条", "第33条第4項", true)]
    [InlineData("第33条", "第33条", true)]
    [InlineData("第33条第4項", "第33条", false)]
    [InlineData("第33条", "第33条の2", false)]
    [InlineData("第33条", "附則第33条", false)]
    [InlineData("第3項", "第33条第3項", false)]
    [InlineData("第2条第1号", "第2条第1号イ(1)", true)]
    [InlineData("第2条第1号ロ", "第2条第1号イ", false)]
    [InlineData("第2条第1号", "第2条第1項第1号", false)]
    [InlineData("第2条ただし書", "第2条第1項", false)]
    [InlineData("第2条", "第2条ただし書", true)]
    [InlineData("第2章", "第2章第1節", true)]
    [InlineData("第1節", "第2章第1節", false)]
    [InlineData("附則", "附則第3条", true)]
    [InlineData("別表第1", "別表第1の5の項", true)]
    [InlineData("別表第1", "別表第1の5", false)]
    public void Contains_what_lies_inside(string whole, string part, bool expected)
    {
        Assert.Equal(expected, Provision.Parse(whole).Contains(Provision.Parse(part)));
    }

    [Fact]
    public void The_whole_law_contains_every_address()
    {
        Assert.True(new Provision().Contains(Provision.Parse("別表第1の5の項")));
        Assert.False(new Provision().Contains(null));
    }

    [Fact]
    public void Cannot_hold_impossible_values()
    {
        Assert.Throws<ArgumentException>(() => new Provision { Article = "0" });
        Assert.Throws<ArgumentException>(() => new Provision { Article = "5の2" });
        Assert.Throws<ArgumentException>(() => new Provision { Item = "" });
        Assert.Throws<ArgumentException>(() => new Provision { Chapter = "1_" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Provision { Paragraph = 0 });
        Assert.Throws<ArgumentException>(() => new Provision { Subitem = ["甲"] });
        Assert.Throws<ArgumentException>(() => new Appendix(AppendixKind.Table) { Number = "一" });
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Appendix(AppendixKind.Table) { Row = -1 }
        );
    }

    [Fact]
    public void The_interfaces_of_the_framework_read_and_write_the_same()
    {
        const string Text = "第33条第4項";
        Provision expected = Provision.Parse(Text);
        Assert.Equal(expected, Read<Provision>(Text));
        Assert.Equal(expected, ReadSpan<Provision>(Text));
        Assert.Throws<ArgumentNullException>(() => Provision.Parse(null!));
        Assert.Equal("第三十三条第四項", Write(expected, "K"));

        // Each by the interface that has it: a span is preferred where both are at hand.
        static T Read<T>(string text)
            where T : IParsable<T>
        {
            Assert.True(T.TryParse(text, provider: null, out T? tried));
            Assert.Equal(T.Parse(text, provider: null), tried);
            return tried;
        }

        static T ReadSpan<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T>
        {
            Assert.True(T.TryParse(text, provider: null, out T? tried));
            Assert.Equal(T.Parse(text, provider: null), tried);
            return tried;
        }

        static string Write(IFormattable value, string format) =>
            value.ToString(format, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Is_formatted_into_a_span_that_is_long_enough()
    {
        Provision provision = new() { Article = "33", Paragraph = 4 };
        Span<char> buffer = stackalloc char[7];
        Assert.True(provision.TryFormat(buffer, out int written, "A"));
        Assert.Equal("第33条第4項", buffer[..written].ToString());
        Assert.False(provision.TryFormat(buffer[..6], out written, "A"));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => provision.ToString("X"));
    }
}
