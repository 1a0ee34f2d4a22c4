using BenchmarkDotNet.Attributes;
using PublicComment.Model;

namespace PublicComment.Benchmarks;

/// <summary>Finds the dates of a text; one operation is a text of 62,000 characters with 1,000 dates in it.</summary>
[MemoryDiagnoser]
public class EraFinding
{
    private const string Sentence =
        "「情報通信に関する命令の一部を改正する命令案」について、令和7年6月12日から同年7月11日まで御意見の募集を行ったところ、"
        + "7件の御意見をいただきました。第33条第4項の規定により、一の事業者が二以上の届出をする場合に限り、これを認めるものとする。";

    private const int Repetitions = 500;

    private readonly string _text = string.Concat(Enumerable.Repeat(Sentence, Repetitions));

    [Benchmark]
    public int FindPeriods() => DateFinder.FindPeriods(_text).Count;
}
