using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The stages in their order: decoding, reading, arranging, interpreting.</summary>
internal static class DocumentPipeline
{
    public static ResultDocument Run(DecodedText decoded, ParsingOptions options)
    {
        SourceText source = new(decoded.Text);
        DiagnosticBag diagnostics = new(source);
        decoded.Report(diagnostics);
        SourceDocument document = SourceReader.Read(source, options.Format, diagnostics);
        ArrangedDocument arranged = TableArranger.Arrange(document, diagnostics);
        arranged = options.CleansText ? arranged.Select(TextCleaner.Clean) : arranged;
        ConsultationResult result = ResultInterpreter.Interpret(arranged, diagnostics);
        return new(result, diagnostics.ToValueList());
    }
}
