using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Promises;

/// <summary>Folding takes short ways for the characters that make up most of a text; they must lead where NFKC does.</summary>
public class NormalizedTextTests
{
    [Fact]
    public void Every_character_is_folded_as_NFKC_says()
    {
        for (int code = 0; code < char.MaxValue; code++)
        {
            char character = (char)code;
            if (!char.IsSurrogate(character) && character != NormalizedText.NoCharacter)
            {
                string normal = CjkRadicals
                    .Unify(character)
                    .ToString()
                    .Normalize(NormalizationForm.FormKC);
                string expected = string.Concat(normal.Where(c => !NormalizedText.IsBlank(c)));

                Assert.Equal(expected, NormalizedText.Fold(character.ToString()));
                Assert.Equal(expected, NormalizedText.Of(character.ToString()).Text);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_character_among_plain_ones_is_folded_as_it_is_alone(int place)
    {
        for (int code = 0; code < char.MaxValue; code++)
        {
            char character = (char)code;
            // Behind a kana a voicing mark is a part of it.
            if (
                !char.IsSurrogate(character)
                && character is not ('ﾞ' or 'ﾟ' or '\u3099' or '\u309A')
            )
            {
                string before = "河川の標識、No.3を第7条にある"[..place];
                string text = $"{before}{character}とする。河川標識";

                Assert.Equal(
                    before + NormalizedText.Fold([character]) + "とする。河川標識",
                    NormalizedText.Fold(text)
                );
            }
        }
    }

    [Fact]
    public void A_voicing_mark_is_folded_with_the_kana_before_it() =>
        Assert.Equal("ガバぱ", NormalizedText.Fold("ｶﾞﾊﾞは\u309A"));
}
