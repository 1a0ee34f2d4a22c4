using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Benchmarks;

/// <summary>Records to JSON and back; the floor is the same JSON read and written as a document without meaning.</summary>
[MemoryDiagnoser]
public class JsonContract
{
    private ConsultationResult _result = null!;
    private byte[] _json = [];
    private JsonDocument _document = null!;

    [Params(1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _result = ResultDocument.Parse(PublishedResult.TabSeparated(Entries)).Result;
        _json = Write();
        _document = JsonDocument.Parse(_json);
    }

    [Benchmark]
    public byte[] Write() =>
        JsonSerializer.SerializeToUtf8Bytes(_result, PublicCommentJson.Default.ConsultationResult);

    [Benchmark]
    public byte[] WriteDocument() => JsonSerializer.SerializeToUtf8Bytes(_document);

    [Benchmark]
    public ConsultationResult? ReadBack() =>
        JsonSerializer.Deserialize(_json, PublicCommentJson.Default.ConsultationResult);

    [Benchmark]
    public int ReadDocument()
    {
        using JsonDocument document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("entries").GetArrayLength();
    }
}
