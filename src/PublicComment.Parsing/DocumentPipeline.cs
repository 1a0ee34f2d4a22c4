using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The stages in their order: decoding, reading, arranging, interpreting.</summary>
internal static class DocumentPipeline
{
    public static ResultDocument Run(
        DecodedText decoded,
        ParsingOptions options,
        CancellationToken cancellation
    )
    {
        SourceText source = new(decoded.Text, decoded.Utf8);
        DiagnosticBag diagnostics = new(source, options.Limits.Diagnostics);
        ParsingContext context = new(source, diagnostics, options.Limits, cancellation)
        {
            Eras = options.Eras,
        };
        decoded.Report(diagnostics, options.Limits);
        SourceDocument document = SourceReader.Read(context, options.Format);
        ArrangedDocument arranged = TableArranger.Arrange(document, context);
        arranged = options.CleansText ? arranged.Select(TextCleaner.Clean) : arranged;
        ConsultationResult result = ResultInterpreter.Interpret(arranged, context);
        return new(result, diagnostics.ToValueList()) { Text = decoded.Text };
    }
}
