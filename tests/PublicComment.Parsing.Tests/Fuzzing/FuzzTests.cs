using System.Globalization;
using Xunit.Abstractions;

namespace PublicComment.Parsing.Tests.Fuzzing;

/// <summary>
/// Keeps the three promises on documents made of the samples: bytes cut, joined, flipped, repeated and swapped, tags and marks
/// put in. CONTRIBUTING.md tells how to run more of them and how to run one again.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Documents = 20_000;
    private const int Seed = 20251020;
    private const int MostFailures = 5;

    private static readonly SourceFormat?[] s_formats =
    [
        null,
        null,
        null,
        .. Enum.GetValues<SourceFormat>().Select(format => (SourceFormat?)format),
    ];

    [Fact]
    public void Mutated_samples_keep_the_promises()
    {
        int? documents = Number("PUBLICCOMMENT_FUZZ_DOCUMENTS");
        int seed =
            Number("PUBLICCOMMENT_FUZZ_SEED") ?? (documents is null ? Seed : Random.Shared.Next());
        output.WriteLine($"seed {seed}, {documents ?? Documents} documents");
        string[] failures = Number("PUBLICCOMMENT_FUZZ_DOCUMENT") is { } one
            ? [.. Run(seed, one)]
            : RunAll(seed, documents ?? Documents);
        Assert.True(failures.Length == 0, string.Join("\n\n", failures));
    }

    private static string[] RunAll(int seed, int documents)
    {
        System.Collections.Concurrent.ConcurrentQueue<string> failures = new();
        Parallel.For(
            0,
            documents,
            (number, loop) =>
            {
                foreach (string failure in Run(seed, number))
                {
                    failures.Enqueue(failure);
                    if (failures.Count >= MostFailures)
                    {
                        loop.Stop();
                    }
                }
            }
        );
        return [.. failures];
    }

    private static IEnumerable<string> Run(int seed, int number)
    {
        MutatedDocument document = Mutator.Make(seed, number);
        ParsingOptions options = new()
        {
            Format = s_formats[number % s_formats.Length],
            Limits = number % 4 == 0 ? TightLimits(number) : ParsingLimits.Default,
        };
        Exception? failure = Record.Exception(() => PromiseCheck.Check(document.Bytes, options));
        if (failure is not null)
        {
            yield return $"PUBLICCOMMENT_FUZZ_SEED={seed} PUBLICCOMMENT_FUZZ_DOCUMENT={number}: {document.Recipe}\n"
                + $"as {options.Format?.ToString() ?? "recognised"}, with {options.Limits}\n{failure}\n"
                + Convert.ToBase64String(document.Bytes);
        }
    }

    private static ParsingLimits TightLimits(int number)
    {
        Random random = new(number);
        return new()
        {
            DocumentBytes = random.Next(100, 4_000),
            Nesting = random.Next(1, 20),
            Elements = random.Next(1, 200),
            Cells = random.Next(1, 60),
            Opinions = random.Next(1, 6),
            EntryCharacters = random.Next(10, 1_000),
            Diagnostics = random.Next(20, 30),
        };
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : null;
}
