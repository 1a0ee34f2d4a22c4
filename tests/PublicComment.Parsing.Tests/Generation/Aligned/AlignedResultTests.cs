using FsCheck.Fluent;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Random tables as the text of a page has them, beside or behind each other: every cell is put together from its printed lines.</summary>
public class AlignedResultTests
{
    private const int Results = 400;

    [Fact]
    public void Every_entry_is_read_as_it_was_written() =>
        Property.Holds(
            Arb.From(AlignedResult.Results),
            result => Check(result.Entries, result.Letter, result.Text),
            Results
        );

    [Fact]
    public void Every_entry_is_read_where_its_cells_stand_behind_each_other() =>
        Property.Holds(
            Arb.From(SequenceResult.Results),
            result => Check(result.Entries, result.Letter, result.Text),
            Results
        );

    private static void Check(
        IReadOnlyList<ResultEntry> entries,
        GeneratedLetter? letter,
        string text
    )
    {
        ResultDocument parsed = ResultDocument.Parse(text);
        Expectation.CheckEntries(entries, parsed, text);
        if (letter is not null)
        {
            Expectation.CheckLetter(letter, parsed, text);
        }
    }
}
