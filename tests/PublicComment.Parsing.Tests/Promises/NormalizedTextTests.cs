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

    [Fact]
    public void A_voicing_mark_is_folded_with_the_kana_before_it() =>
        Assert.Equal("ガバぱ", NormalizedText.Fold("ｶﾞﾊﾞは\u309A"));
}
