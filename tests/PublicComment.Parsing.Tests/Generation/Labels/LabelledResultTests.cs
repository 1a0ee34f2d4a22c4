using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Random results without a table: what stands under each label is read as it was written.</summary>
public class LabelledResultTests
{
    private const int Results = 1000;

    [Fact]
    public void Every_entry_is_read_as_it_was_written() =>
        Property.Holds(
            FsCheck.Fluent.Arb.From(LabelledResult.Results),
            result =>
                Expectation.CheckEntries(result.Entries, ResultDocument.Parse(result.Text), result),
            Results
        );
}
