using BenchmarkDotNet.Attributes;
using NodaTime;
using PublicComment.Model;

namespace PublicComment.Benchmarks;

/// <summary>Writes 令和7年10月20日 into a span; one operation is one date.</summary>
[MemoryDiagnoser]
public class EraFormatting
{
    private readonly char[] _buffer = new char[32];

    [Benchmark(Baseline = true, OperationsPerInvoke = EraDates.Count)]
    public int DateTimeTryFormat()
    {
        int length = 0;
        foreach (DateTime date in EraDates.DateTimes)
        {
            date.TryFormat(_buffer, out int written, EraDates.DotNetFormat, EraDates.Japanese);
            length += written;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = EraDates.Count)]
    public int JapaneseDateTryFormat()
    {
        int length = 0;
        foreach (JapaneseDate date in EraDates.Dates)
        {
            date.TryFormat(_buffer, out int written);
            length += written;
        }

        return length;
    }

    /// <summary>The era is looked up too, as .NET does.</summary>
    [Benchmark(OperationsPerInvoke = EraDates.Count)]
    public int PatternTryFormat()
    {
        int length = 0;
        foreach (LocalDate day in EraDates.Days)
        {
            JapaneseDatePattern.Strict.TryFormat(day, _buffer, out int written);
            length += written;
        }

        return length;
    }
}
