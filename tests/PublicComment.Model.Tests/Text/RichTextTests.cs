using PublicComment.Testing;

namespace PublicComment.Model.Tests;

public class RichTextTests
{
    [Fact]
    public void Blocks_and_items_stand_on_lines_of_their_own()
    {
        RichText text = new([
            new Paragraph("一行目\n二行目"),
            new BulletList(["・　項目", "・　次の項目"]),
            new Paragraph("終わり"),
        ]);
        Assert.Equal("一行目\n二行目\n・　項目\n・　次の項目\n終わり", text.ToPlainText());
        Assert.Equal(text.ToPlainText(), text.ToString());
    }

    [Fact]
    public void Each_block_stands_at_its_span() =>
        Property.Holds(
            TextGenerators.RichText,
            text =>
            {
                string plain = text.ToPlainText();
                for (int index = 0; index < text.Blocks.Count; index++)
                {
                    Assert.Equal(
                        text.Blocks[index].ToPlainText(),
                        text.SpanOf(index).Of(plain).ToString()
                    );
                }
            }
        );

    [Fact]
    public void A_position_outside_has_no_span() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RichText.Empty.SpanOf(0));

    [Fact]
    public void The_empty_text_has_no_block()
    {
        Assert.Equal("", RichText.Empty.ToPlainText());
        Assert.Equal(RichText.Empty, RichText.FromParagraphs());
        Assert.NotEqual(RichText.Empty, RichText.FromParagraphs(""));
    }
}
