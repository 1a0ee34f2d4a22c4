using System.Diagnostics;
using System.Globalization;
using PublicComment.Parsing;

namespace PublicComment.Benchmarks.Hostile;

/// <summary>
/// Measures hostile documents once each, in two sizes of which one is twice the other, and writes a Markdown table: docs/limits.md
/// keeps it.
/// </summary>
internal static class HostileRun
{
    private const double Megabyte = 1_000_000;
    private const int Repetitions = 2;

    public static void Write(TextWriter output)
    {
        // The first parse is the compiler's.
        foreach (HostileDocument document in HostileDocument.All)
        {
            Measure(document.Make(100));
        }

        output.WriteLine(
            "| Document | Size | Processor time | Time against half the size | Allocated | Reported |"
        );
        output.WriteLine("|---|---:|---:|---:|---:|---|");
        foreach (HostileDocument document in HostileDocument.All)
        {
            output.WriteLine(LineOf(document));
        }

        using Process process = Process.GetCurrentProcess();
        output.WriteLine();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Peak of the process: {process.PeakWorkingSet64 / Megabyte:N0} MB."
            )
        );
    }

    private static string LineOf(HostileDocument document)
    {
        Measurement half = Measure(document.Make(document.Count / 2));
        string text = document.Make(document.Count);
        Measurement whole = Measure(text);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {document.Count:N0} {document.Name} | {text.Length * sizeof(char) / Megabyte:N1} MB | {whole.Time.TotalMilliseconds:N0} ms | {whole.Time / half.Time:N1} | {whole.Allocated / Megabyte:N0} MB | {whole.Limits} |"
        );
    }

    // The shorter of two times: what is longer is the machine's.
    private static Measurement Measure(string text)
    {
        Measurement best = MeasureOnce(text);
        for (int repetition = 1; repetition < Repetitions; repetition++)
        {
            Measurement again = MeasureOnce(text);
            best = again.Time < best.Time ? again : best;
        }

        return best;
    }

    private static Measurement MeasureOnce(string text)
    {
        GC.Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        // Processor time, which other programs on the machine do not stretch as they do the time on the clock.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        ResultDocument parsed = ResultDocument.Parse(text);
        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        IEnumerable<string> limits = parsed
            .Diagnostics.Where(found => found.Message.Contains("limit", StringComparison.Ordinal))
            .Select(found => found.Id)
            .Distinct(StringComparer.Ordinal);
        return new(time, allocated, string.Join(", ", limits));
    }

    private readonly record struct Measurement(TimeSpan Time, long Allocated, string Limits);
}
