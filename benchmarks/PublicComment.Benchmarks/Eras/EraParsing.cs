using System.Globalization;
using BenchmarkDotNet.Attributes;
using PublicComment.Model;

namespace PublicComment.Benchmarks;

/// <summary>Reads 令和7年10月20日; one operation is one date.</summary>
[MemoryDiagnoser]
public class EraParsing
{
    private readonly string[] _texts = EraDates.Texts;

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

    [Benchmark(OperationsPerInvoke = EraDates.Count)]
    public int PatternRead()
    {
        int count = 0;
        foreach (string text in _texts)
        {
            count += JapaneseDatePattern.Lenient.Read(text).Success ? 1 : 0;
        }

        return count;
    }
}
