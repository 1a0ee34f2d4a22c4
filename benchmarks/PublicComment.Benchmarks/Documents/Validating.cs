using BenchmarkDotNet.Attributes;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Benchmarks;

/// <summary>Checking the records of a result, beside reading them.</summary>
[MemoryDiagnoser]
public class Validating
{
    private static readonly ConsultationResultValidator s_validator = new();

    private string _text = "";
    private ConsultationResult _result = null!;

    [Params(1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _text = PublishedResult.TabSeparated(Entries);
        _result = ResultDocument.Parse(_text).Result;
    }

    [Benchmark(Baseline = true)]
    public int Parse() => ResultDocument.Parse(_text).Result.Entries.Count;

    [Benchmark]
    public int Validate() => s_validator.Validate(_result).Errors.Count;
}
