using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>How a document is read. What is not set is recognised from the document.</summary>
public sealed record ParsingOptions
{
    /// <summary>Everything is recognised from the document.</summary>
    public static ParsingOptions Default { get; } = new();

    /// <summary>The format of the document, such as a content type or a file name states it; nothing else is tried then.</summary>
    /// <value>Null, the default, recognises it from the content.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="SourceFormat"/>.</exception>
    public SourceFormat? Format
    {
        get;
        init =>
            field =
                value is null || Enum.IsDefined(value.Value)
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        value,
                        "No format of a document."
                    );
    }

    /// <summary>The encoding of the bytes, such as an HTTP header states it; a byte order mark is stronger. A string has none.</summary>
    /// <value>Null, the default, recognises it from the bytes.</value>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// Whether the text that reaches the records is cleaned: radicals that fonts put in the place of characters are mapped back,
    /// text is brought to NFC, and lines broken at the width of a page are joined. Positions of citations count in the cleaned text.
    /// </summary>
    /// <value>False, the default, keeps every text as printed.</value>
    public bool CleansText { get; init; }

    /// <summary>The eras that the dates of the document may be printed in; one announced after this package can be added.</summary>
    /// <value><see cref="JapaneseEraTable.Default"/> where it is not set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public JapaneseEraTable Eras
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = JapaneseEraTable.Default;

    /// <summary>How much of the document is read.</summary>
    /// <value><see cref="ParsingLimits.Default"/> where it is not set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ParsingLimits Limits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ParsingLimits.Default;
}
