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

    // With rows that were copied closed, each position as in the source.
    private string _text = context.Source.Text;

    /// <summary>Tabs separate, and nothing is quoted: quotation marks are text.</summary>
    public static CsvReaderOptions Tabs { get; } = Options('\t', CsvMode.NoEscape);

    /// <summary>Tabs separate, and fields are quoted where they need it, as spreadsheets write them to the clipboard.</summary>
    public static CsvReaderOptions QuotedTabs { get; } = Options('\t', CsvMode.Rfc4180);

    /// <summary>Commas separate, and fields may be quoted as in RFC 4180.</summary>
    public static CsvReaderOptions Commas { get; } = Options(',', CsvMode.Rfc4180);

    public SourceDocument Read(CsvReaderOptions options)
    {
        _text = options == Tabs ? CopiedRows.Close(_source) : _source.Text;
        ReadOnlyMemory<byte> bytes = ReferenceEquals(_text, _source.Text)
            ? _source.ToUtf8()
            : Encoding.UTF8.GetBytes(_text);
        using CsvReader reader = CsvReader.Create(bytes, options);
        int read = 0;
        int position = 0;
        while (reader.Read() && !context.Cells.IsSpent)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            int offset = (int)reader.ByteOffset;
            position += Encoding.UTF8.GetCharCount(bytes.Span[read..offset]);
            TextSpan span = new(position, LengthOf(reader.RawRecord, position, '\n'));
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
        ReadOnlySpan<byte> record = reader.RawRecord;
        int position = span.Start;
        int read = 0;
        for (int field = 0; field < cells.Length; field++)
        {
            // An empty field has no place in the record; it stands behind the separator of the one before it.
            ReadOnlySpan<byte> raw = reader.GetRawSpan(field);
            int offset = record.Overlaps(raw, out int found)
                ? found
                : Math.Min(read + Math.Sign(field), record.Length);
            position += Encoding.UTF8.GetCharCount(record[read..offset]);
            TextSpan cell = new(position, LengthOf(raw, position, reader.Separator));
            cells[field] = new(
                cell,
                _markup.Read(TextOf(reader.GetSpan(field), raw, _source.Slice(cell)), cell)
            );
            position = cell.End;
            read = offset + raw.Length;
        }

        return new(span, cells);
    }

    // What holds no mark ends in the text where the next mark stands, which is found faster than characters are counted.
    private int LengthOf(ReadOnlySpan<byte> raw, int position, char separator)
    {
        if (raw.IsEmpty || raw.ContainsAny((byte)separator, (byte)'\r', (byte)'\n'))
        {
            return Encoding.UTF8.GetCharCount(raw);
        }

        ReadOnlySpan<char> text = _text.AsSpan(position);
        int length = text.IndexOfAny(separator, '\r', '\n');
        return length < 0 ? text.Length : length;
    }

    // Only a field that holds quotation marks reads otherwise than it is printed.
    private static ReadOnlySpan<char> TextOf(
        ReadOnlySpan<byte> content,
        ReadOnlySpan<byte> raw,
        ReadOnlySpan<char> printed
    ) =>
        content.Length == raw.Length ? printed
        : raw is [(byte)'"', .. var quoted, (byte)'"'] && content.SequenceEqual(quoted)
            ? printed[1..^1]
        : Encoding.UTF8.GetString(content);

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
