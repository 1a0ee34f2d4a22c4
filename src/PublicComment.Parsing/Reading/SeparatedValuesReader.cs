using System.Text;
using CsvHelper;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tab-separated and comma-separated text: lines with several fields are rows of a table, lines with one field are
/// paragraphs between tables; a blank line ends either.
/// </summary>
internal sealed class SeparatedValuesReader(ParsingContext context)
{
    private readonly SourceText _source = context.Source;
    private readonly MarkupReader _markup = new(context);
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceRow> _rows = [];
    private bool _isBelowLine;
    private bool _areCopied;

    /// <summary>Tabs separate, and nothing is quoted: quotation marks are text.</summary>
    public static CsvReaderOptions Tabs { get; } = Options('\t', CsvMode.NoEscape);

    /// <summary>Tabs separate, and fields are quoted where they need it, as spreadsheets write them to the clipboard.</summary>
    public static CsvReaderOptions QuotedTabs { get; } = Options('\t', CsvMode.Rfc4180);

    /// <summary>Commas separate, and fields may be quoted as in RFC 4180.</summary>
    public static CsvReaderOptions Commas { get; } = Options(',', CsvMode.Rfc4180);

    public SourceDocument Read(CsvReaderOptions options)
    {
        string text = options == Tabs ? CopiedRows.Close(_source) : _source.Text;
        _areCopied = !ReferenceEquals(text, _source.Text);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using CsvReader reader = CsvReader.Create(bytes, options);
        int read = 0;
        int position = 0;
        while (reader.Read() && !context.Cells.IsSpent)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            int offset = (int)reader.ByteOffset;
            position += Encoding.UTF8.GetCharCount(bytes.AsSpan(read..offset));
            TextSpan span = new(position, Encoding.UTF8.GetCharCount(reader.RawRecord));
            ReadRecord(reader, span);
            (read, position) = (offset + reader.RawRecord.Length, span.End);
        }

        EndTable();
        return new(_source, _blocks);
    }

    private void ReadRecord(CsvReader reader, TextSpan span)
    {
        if (_source.Slice(span).IsWhiteSpace())
        {
            EndTable();
            _isBelowLine = false;
        }
        else if (reader.FieldCount == 1)
        {
            EndTable();
            AddLine(span, reader.GetSpan(0));
            _isBelowLine = true;
        }
        else if (context.Cells.TryTake(reader.FieldCount, span.Start))
        {
            _rows.Add(ReadRow(reader, span));
            _isBelowLine = false;
        }
    }

    private SourceRow ReadRow(CsvReader reader, TextSpan span)
    {
        SourceCell[] cells = new SourceCell[reader.FieldCount];
        int position = span.Start;
        int read = 0;
        for (int field = 0; field < cells.Length; field++)
        {
            // An empty field has no place in the record; it stands behind the separator of the one before it.
            ReadOnlySpan<byte> raw = reader.GetRawSpan(field);
            int offset = reader.RawRecord.Overlaps(raw, out int found)
                ? found
                : Math.Min(read + Math.Sign(field), reader.RawRecord.Length);
            position += Encoding.UTF8.GetCharCount(reader.RawRecord[read..offset]);
            ReadOnlySpan<byte> content = reader.GetSpan(field);
            string text = Encoding.UTF8.GetString(content);
            bool isPrinted = content.Length == raw.Length;
            TextSpan cellSpan = new(
                position,
                isPrinted ? text.Length : Encoding.UTF8.GetCharCount(raw)
            );
            cells[field] = new(cellSpan, _markup.Read(Printed(text), cellSpan));
            position = cellSpan.End;
            read = offset + raw.Length;
        }

        return new(span, cells);
    }

    private string Printed(string text) =>
        _areCopied ? text.Replace(CopiedRows.LineBreak, '\n') : text;

    private void AddLine(TextSpan span, ReadOnlySpan<byte> text)
    {
        RichText content = _markup.Read(Encoding.UTF8.GetString(text), span);
        if (!content.Blocks.IsEmpty)
        {
            ParagraphKind kind = _isBelowLine ? ParagraphKind.NextLine : ParagraphKind.Text;
            _blocks.Add(new SourceParagraph(span, content, kind));
        }
    }

    private void EndTable()
    {
        if (_rows.Count > 0)
        {
            TextSpan span = TextSpan.FromBounds(_rows[0].Span.Start, _rows[^1].Span.End);
            _blocks.Add(new SourceTable(span, [.. _rows]));
            _rows.Clear();
        }
    }

    private static CsvReaderOptions Options(char separator, CsvMode mode) =>
        new()
        {
            Separator = separator,
            Mode = mode,
            HasHeader = false,
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = true,
            TrimWhitespace = false,
            DetectSeparatorHint = false,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        };
}
