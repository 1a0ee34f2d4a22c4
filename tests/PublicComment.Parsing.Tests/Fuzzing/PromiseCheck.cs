using PublicComment.Model;
using PublicComment.Parsing.Tests.Promises;

namespace PublicComment.Parsing.Tests.Fuzzing;

/// <summary>The three promises about any document, counted character by character; throws where one is broken.</summary>
internal static class PromiseCheck
{
    // Beyond any message about a document as small as these.
    private const int LongestMessage = 2_000;

    public static void Check(byte[] bytes, ParsingOptions options)
    {
        ResultDocument document = ResultDocument.Parse(bytes, options);
        string source = TextDecoder.Decode(bytes, options.Encoding, options.Limits).Text;
        SourceFormat format = options.Format ?? FormatRecognizer.Recognize(new SourceText(source));
        CharacterCounts result = new();
        foreach (string text in ResultTexts.Of(document.Result))
        {
            result.Add(text);
        }

        CheckNothingInvented(source, result);
        CheckNothingLost(source, format, document, result);
        CheckBounds(source, document, options.Limits);
    }

    private static void CheckNothingInvented(string source, CharacterCounts result)
    {
        string invented = result.NotIn(SourceCharacters.AnyOf(source));
        Assert.True(invented.Length == 0, $"Invented: {invented}");
    }

    private static void CheckNothingLost(
        string source,
        SourceFormat format,
        ResultDocument document,
        CharacterCounts result
    )
    {
        CharacterCounts expected = SourceCharacters.TextOf(source, format);
        foreach (string covered in Covered(source, document.Diagnostics))
        {
            result.Add(covered);
            result.Add(SourceCharacters.Decode(covered));
        }

        if (
            document.Diagnostics.Any(found =>
                found.Message.Contains("count", StringComparison.Ordinal)
            )
        )
        {
            // The cells of a column of counts are numbers of the record.
            expected.Remove("0123456789０１２３４５６７８９〇一二三四五六七八九十百千,，件");
        }

        string lost = expected.MissingIn(result);
        Assert.True(
            lost.Length == 0,
            $"Lost: {lost}\n{string.Join('\n', document.Diagnostics.Select(found => $"{found.Span} {found}"))}"
        );
    }

    private static IEnumerable<string> Covered(string source, ValueList<Diagnostic> diagnostics)
    {
        int end = 0;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Assert.InRange(diagnostic.Span.Start, 0, source.Length);
            Assert.InRange(diagnostic.Span.End, 0, source.Length);
            int start = Math.Max(end, diagnostic.Span.Start);
            end = Math.Max(end, diagnostic.Span.End);
            if (start < end)
            {
                yield return source[start..end];
            }
        }
    }

    private static void CheckBounds(string source, ResultDocument document, ParsingLimits limits)
    {
        Assert.InRange(document.Diagnostics.Count, 0, limits.Diagnostics);
        Assert.All(
            document.Diagnostics,
            diagnostic => Assert.InRange(diagnostic.Message.Length, 1, LongestMessage)
        );
        Assert.InRange(
            document.Result.Entries.Sum(entry => entry.Opinions.Count),
            0,
            limits.Opinions
        );
        // What a result repeats is bounded by a limit, and what it does not by the source.
        long entries = ResultTexts.OfEntries(document.Result).Sum(text => (long)text.Length);
        long notes = document.Result.Notes.Sum(note => (long)note.Length);
        Assert.InRange(entries, 0, 8L * limits.EntryCharacters);
        Assert.InRange(notes, 0, 2L * source.Length);
    }
}
