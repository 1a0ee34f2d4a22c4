namespace PublicComment.Parsing.Tests.Limits;

/// <summary>Every stage observes the token by itself, so that a parse that has begun ends soon.</summary>
public class CancellationTests
{
    private const string Table = "御意見\t回答\n甲\t乙\n";

    [Theory]
    [InlineData(SourceFormat.TabSeparated)]
    [InlineData(SourceFormat.CommaSeparated)]
    [InlineData(SourceFormat.Markdown)]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    [InlineData(SourceFormat.PipeSeparated)]
    public void Reading_ends(SourceFormat format) =>
        Assert.Throws<OperationCanceledException>(() =>
            SourceReader.Read(Context(isCancelled: true), format)
        );

    [Fact]
    public void Arranging_ends()
    {
        SourceDocument document = SourceReader.Read(Context(isCancelled: false), format: null);
        Assert.Throws<OperationCanceledException>(() =>
            TableArranger.Arrange(document, Context(isCancelled: true))
        );
    }

    [Fact]
    public void Interpreting_ends()
    {
        ParsingContext context = Context(isCancelled: false);
        ArrangedDocument arranged = TableArranger.Arrange(
            SourceReader.Read(context, format: null),
            context
        );
        Assert.Throws<OperationCanceledException>(() =>
            ResultInterpreter.Interpret(arranged, Context(isCancelled: true))
        );
    }

    [Fact]
    public void Every_door_takes_the_token()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() =>
            ResultDocument.Parse(Table, cancellationToken: cancelled)
        );
        Assert.Throws<OperationCanceledException>(() =>
            ResultDocument.Parse(new byte[3], cancellationToken: cancelled)
        );
    }

    private static ParsingContext Context(bool isCancelled)
    {
        SourceText source = new(Table);
        return new(source, new(source), ParsingLimits.Default, new(isCancelled));
    }
}
