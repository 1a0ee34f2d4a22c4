using Xunit.Abstractions;

namespace PublicComment.Model.Tests.Provisions.Wordings;

/// <summary>How many texts are read as a careful reader does. A change or a refusal that is not there is worse than one that is missed.</summary>
public class WordingAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Reads_what_the_labelled_texts_say()
    {
        List<LabelledText> misread = Misread("labelled.txt", out int count);
        Assert.True(count >= 400, "The set has fewer than 400 texts.");
        Assert.DoesNotContain(misread, text => text.Read() != AmendmentStatus.NotStated);
        Assert.InRange(misread.Count, 0, count * 3 / 100);
    }

    // The texts that no rule was made for: 90 % read and at most 3 % read as what they do not say is the aim.
    [Fact]
    public void Reads_texts_that_no_rule_was_made_for()
    {
        List<LabelledText> misread = Misread("heldout.txt", out int count);
        Assert.InRange(misread.Count, 0, count / 10);
        Assert.InRange(
            misread.Count(text => text.Read() != AmendmentStatus.NotStated),
            0,
            count * 3 / 100
        );
    }

    private List<LabelledText> Misread(string file, out int count)
    {
        List<LabelledText> texts = [.. LabelledText.ReadAll(file)];
        List<LabelledText> misread = [.. texts.Where(text => text.Read() != text.Status)];
        count = texts.Count;
        output.WriteLine($"{file}: {count} texts, {misread.Count} misread");
        misread.ForEach(text => output.WriteLine($"{text.Text}: {text.Read()}"));
        return misread;
    }
}
