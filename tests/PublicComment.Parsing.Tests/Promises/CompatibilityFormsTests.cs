using System.Text;

namespace PublicComment.Parsing.Tests.Promises;

/// <summary>The table that stands in where .NET runs without culture data, held against Unicode's own forms.</summary>
public class CompatibilityFormsTests
{
    // The blocks that Japanese text uses, of which the table has to be whole.
    private static readonly (char First, char Last)[] s_blocks =
    [
        ('\u00A0', '\u00FF'),
        ('\u2000', '\u209F'),
        ('\u2100', '\u218F'),
        ('\u2460', '\u24FF'),
        ('\u3000', '\u30FF'),
        ('\u3200', '\u33FF'),
        ('\uFF5F', '\uFFEE'),
    ];

    [Fact]
    public void Every_character_of_Japanese_text_has_its_form()
    {
        foreach ((char first, char last) in s_blocks)
        {
            for (char character = first; character <= last; character++)
            {
                // Half-width Hangul stands in no Japanese text.
                if (character is < '\uFFA0' or > '\uFFDC')
                {
                    string unit = character.ToString();
                    Assert.Equal(
                        unit.Normalize(NormalizationForm.FormKC),
                        CompatibilityForms.FromTable(unit)
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData('\uFF9E')]
    [InlineData('\uFF9F')]
    [InlineData('\u3099')]
    [InlineData('\u309A')]
    public void Every_kana_takes_its_voicing_mark(char mark)
    {
        for (char kana = '\u3041'; kana <= '\uFF9D'; kana++)
        {
            if (kana is <= '\u3096' or (>= '\u309D' and <= '\u30FE') or >= '\uFF66')
            {
                string unit = $"{kana}{mark}";
                Assert.Equal(
                    unit.Normalize(NormalizationForm.FormKC),
                    CompatibilityForms.FromTable(unit)
                );
            }
        }
    }
}
