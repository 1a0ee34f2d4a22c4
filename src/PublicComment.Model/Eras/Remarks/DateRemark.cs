namespace PublicComment.Model;

/// <summary>Something that a reader of a date or a period should know about it.</summary>
/// <remarks>The kinds of remarks are the records derived from this one in this package, and nothing else.</remarks>
public abstract record DateRemark
{
    private protected DateRemark(TextSpan span) => Span = span;

    /// <summary>The part of the text that the remark is about.</summary>
    public TextSpan Span { get; }

    /// <summary>The remark in an English sentence, the same under every culture.</summary>
    public string Message => Sentence;

    // No other assembly can derive from the record, since it cannot override this.
    private protected abstract string Sentence { get; }

    /// <summary>Same as <see cref="Message"/>.</summary>
    public sealed override string ToString() => Message;
}
