using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class AllocationTests
{
    private const int Repetitions = 100;

    [Theory]
    [InlineData("令和7年10月20日")]
    [InlineData("令和元年５月１日（水）")]
    [InlineData("昭和五十年十一月二十一日")]
    [InlineData("㍻２７（２０１５）年 3 月 1 日")]
    [InlineData("R7.10.20")]
    [InlineData("令和7年弥生末日")]
    public void Reading_does_not_allocate(string text)
    {
        Assert.True(JapaneseDate.TryParse(text, out _));
        AssertNothingAllocated(() => _ = JapaneseDate.TryParse(text, out _));
        AssertNothingAllocated(() => _ = JapaneseDate.TryParse(text.AsSpan(), null, out _));
        AssertNothingAllocated(() => JapaneseDatePattern.Strict.Read(text));
        AssertNothingAllocated(() => JapaneseDatePattern.Lenient.Read(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("慶応3年1月1日")]
    [InlineData("令和十十年1月1日")]
    [InlineData("令和7年13月1日")]
    [InlineData("令和7年2月30日")]
    [InlineData("昭和65年1月1日")]
    [InlineData("令和7年10月20日（火）")]
    [InlineData("令和7年10月20日頃")]
    public void Failing_does_not_allocate(string text)
    {
        Assert.False(JapaneseDate.TryParse(text, out _));
        AssertNothingAllocated(() => _ = JapaneseDate.TryParse(text, out _));
        AssertNothingAllocated(() => JapaneseDatePattern.Strict.Read(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("G1")]
    [InlineData("F")]
    [InlineData("K")]
    [InlineData("L")]
    [InlineData("P")]
    [InlineData("I")]
    public void Writing_into_a_span_does_not_allocate(string format)
    {
        LocalDate day = new(2025, 10, 20);
        JapaneseDate date = JapaneseDate.FromLocalDate(day);
        JapaneseDatePattern pattern = JapaneseDatePattern.Strict.WithFormat(format);
        char[] buffer = new char[20];
        AssertNothingAllocated(() => date.TryFormat(buffer, out _, format));
        AssertNothingAllocated(() => pattern.TryFormat(day, buffer, out _));
    }

    [Fact]
    public void Changing_between_days_and_eras_does_not_allocate()
    {
        LocalDate day = new(1926, 12, 25);
        AssertNothingAllocated(() => JapaneseDate.FromLocalDate(day).ToLocalDate());
    }

    private static void AssertNothingAllocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Repetitions; i++)
        {
            action();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
