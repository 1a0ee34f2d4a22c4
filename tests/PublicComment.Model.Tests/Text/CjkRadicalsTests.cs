using System.Text;

namespace PublicComment.Model.Tests.Text;

public class CjkRadicalsTests
{
    [Fact]
    public void Kangxi_radicals_are_what_NFKC_says_but_for_two_that_share_the_glyph_of_another_form()
    {
        for (char radical = '\u2F00'; radical <= '\u2FD5'; radical++)
        {
            string normal = radical.ToString().Normalize(NormalizationForm.FormKC) switch
            {
                "戶" => "戸",
                "黑" => "黒",
                string other => other,
            };

            Assert.Equal(normal, CjkRadicals.Unify(radical).ToString());
        }
    }

    [Fact]
    public void No_radical_stands_for_another()
    {
        for (char radical = '\u2E80'; radical <= '\u2FD5'; radical++)
        {
            char ideograph = CjkRadicals.Unify(radical);

            Assert.Equal(ideograph, CjkRadicals.Unify(ideograph));
        }
    }

    [Theory]
    [InlineData("１２⾴の⻑い⽂", "１２頁の長い文")]
    [InlineData("⻲甲", "亀甲")]
    public void Ideographs_take_the_place_of_radicals(string printed, string unified) =>
        Assert.Equal(unified, CjkRadicals.Unify(printed));

    [Fact]
    public void A_text_without_radicals_is_given_back_itself()
    {
        const string Text = "第33条第4項";

        Assert.Same(Text, CjkRadicals.Unify(Text));
    }
}
