using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Makes entries of rows: a row that shares the response above it is a further opinion of the same entry.</summary>
internal sealed class EntryInterpreter(
    CitationContext context,
    FlagReader flags,
    SubmitterNotes submitters,
    SimilarCountReader similarCounts,
    ReferenceResolver references,
    ParsingContext parsing
)
{
    private readonly EntryLimits _limits = new(parsing, flags.RepeatedCharacters);

    public ValueList<ResultEntry> Interpret(IReadOnlyList<LogicalRow> rows)
    {
        List<ResultEntry> entries = new(rows.Count);
        for (int first = 0; first < rows.Count && _limits.TryTake(rows[first]); )
        {
            int end = first + 1;
            while (end < rows.Count && rows[end].SharesResponse && _limits.TryTake(rows[end]))
            {
                end++;
            }

            entries.Add(EntryOf(rows, first, end));
            first = end;
        }

        return entries.ToValueList();
    }

    private ResultEntry EntryOf(IReadOnlyList<LogicalRow> rows, int first, int end)
    {
        List<Opinion> opinions = new(end - first);
        for (int row = first; row < end; row++)
        {
            opinions.Add(OpinionOf(rows[row]));
        }

        LogicalRow head = rows[first];
        ResultEntry entry = new()
        {
            Group = head.Group,
            Opinions = opinions.ToValueList(),
            Response = head.IsBlank(ColumnRole.Response) ? null : ResponseOf(head),
            Amendment = flags.Read(head),
        };
        ValueList<ProvisionCitation> revised = RevisedProvisions.Of(entry, context);
        return revised.IsEmpty
            ? entry
            : entry with
            {
                Amendment = entry.Amendment with { RevisedProvisions = revised },
            };
    }

    private Opinion OpinionOf(LogicalRow row)
    {
        RichText text = row.ContentOf(ColumnRole.Opinion);
        if (text.Blocks.IsEmpty)
        {
            parsing.Diagnostics.Add(DiagnosticDescriptors.OpinionMissing, row.Span);
        }

        string plain = text.ToPlainText();
        return new()
        {
            Number = row[ColumnRole.Number]?.Text,
            Place = row[ColumnRole.Place]?.Text,
            Submitter = row[ColumnRole.Submitter] is { } submitter
                ? SubmitterReader.Read(submitter.Text)
                : submitters.AtEndOf(plain),
            Text = text,
            SimilarCount = similarCounts.Read(
                plain,
                row[ColumnRole.Count]?.Text,
                row[ColumnRole.FurtherCount]?.Text
            ),
            Citations = CitationFinder.Find(plain, context),
            DraftPlaces = DraftPlaceFinder.Find(plain),
        };
    }

    private Response ResponseOf(LogicalRow row)
    {
        RichText text = row.ContentOf(ColumnRole.Response);
        string plain = text.ToPlainText();
        return new()
        {
            Text = text,
            Citations = CitationFinder.Find(plain, context),
            DraftPlaces = DraftPlaceFinder.Find(plain),
            RefersTo = references.Resolve(row),
        };
    }
}
