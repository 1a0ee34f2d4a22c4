using System.Globalization;
using BenchmarkDotNet.Attributes;
using PublicComment.Model;

namespace PublicComment.Benchmarks;

/// <summary>Refuses 令和7年13月20日; one operation is one text.</summary>
[MemoryDiagnoser]
public class EraParsingFailures
{
    private readonly string[] _texts = EraDates.WrongTexts;

    [Benchmark(Baseline = true, OperationsPerInvoke = EraDates.Count)]
    public int DateTimeTryParseExact()
    {
        int count = 0;
        foreach (string text in _texts)
        {
            count += DateTime.TryParseExact(
                text,
                EraDates.DotNetFormat,
                EraDates.Japanese,
                DateTimeStyles.None,
                out _
            )
                ? 1
                : 0;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = EraDates.Count)]
    public int JapaneseDateTryParse()
    {
        int count = 0;
        foreach (string text in _texts)
        {
            count += JapaneseDate.TryParse(text, out _) ? 1 : 0;
        }

        return count;
    }
}
