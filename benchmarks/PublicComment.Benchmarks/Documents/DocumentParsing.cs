using System.Text;
using BenchmarkDotNet.Attributes;
using PublicComment.Parsing;

namespace PublicComment.Benchmarks;

/// <summary>From the bytes of a published result to its records, beside what the libraries below take for the same bytes.</summary>
[MemoryDiagnoser]
public class DocumentParsing
{
    private byte[] _bytes = [];

    [Params(
        SourceFormat.TabSeparated,
        SourceFormat.CommaSeparated,
        SourceFormat.Markdown,
        SourceFormat.Html
    )]
    public SourceFormat Format { get; set; }

    [Params(10, 1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Write()
    {
        string text = Format switch
        {
            SourceFormat.TabSeparated => PublishedResult.TabSeparated(Entries),
            SourceFormat.CommaSeparated => PublishedResult.CommaSeparated(Entries),
            SourceFormat.Markdown => PublishedResult.Markdown(Entries),
            _ => PublishedResult.Html(Entries),
        };
        _bytes = Encoding.UTF8.GetBytes(text);
        int read = ResultDocument.Parse(_bytes).Result.Entries.Count;
        if (read != Entries)
        {
            throw new InvalidOperationException($"{read} of {Entries} entries were read.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Libraries() =>
        Format switch
        {
            SourceFormat.TabSeparated => Floor.TabSeparated(_bytes).Count,
            SourceFormat.CommaSeparated => Floor.CommaSeparated(_bytes).Count,
            SourceFormat.Markdown => Floor.Markdown(_bytes).Count,
            _ => Floor.Html(_bytes).Count,
        };

    [Benchmark]
    public int Parse() => ResultDocument.Parse(_bytes).Result.Entries.Count;
}
