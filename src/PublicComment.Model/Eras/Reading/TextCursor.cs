namespace PublicComment.Model;

/// <summary>A place in a text, which moves forward over what was recognised.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position)
{
    /// <summary>
    /// How many blanks may stand between the parts of a date. Letter-spaced headings have up to three; a line break is
    /// followed by the indentation of the next line.
    /// </summary>
    private const int MaxBlanks = 16;

    public readonly ReadOnlySpan<char> Text = text;

    public int Position = position;

    public readonly bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character at the cursor, folded; NUL at the end of the text.</summary>
    public readonly char Current => PeekAt(Position);

    public readonly char PeekAt(int position) =>
        (uint)position < (uint)Text.Length ? PrintedCharacter.Fold(Text[position]) : '\0';

    /// <summary>
    /// Moves over blanks, unless there are so many, or an empty line among them, that what follows belongs to something else.
    /// </summary>
    public void SkipBlanks()
    {
        if (!IsAtEnd && PrintedCharacter.IsBlank(Text[Position]))
        {
            Position = EndOfBlanks(allowLineBreak: true);
        }
    }

    /// <summary>Moves over blanks inside a line.</summary>
    public void SkipSpaces()
    {
        if (!IsAtEnd && PrintedCharacter.IsBlank(Text[Position]))
        {
            Position = EndOfBlanks(allowLineBreak: false);
        }
    }

    /// <summary>Moves over a character, after blanks; stays where it is when another one follows.</summary>
    public bool TryTake(char expected)
    {
        if (Position < Text.Length && Text[Position] == expected)
        {
            Position++;
            return true;
        }

        int before = Position;
        SkipBlanks();
        if (!IsAtEnd && Current == expected)
        {
            Position++;
            return true;
        }

        Position = before;
        return false;
    }

    /// <summary>The fault that something is missing where the next character after blanks stands.</summary>
    public DateFault Missing(DateFaultKind kind)
    {
        SkipBlanks();
        return new(kind, new TextSpan(Position, 0));
    }

    /// <summary>Moves over characters that may have blanks before and between them; all or none.</summary>
    public bool TryTake(ReadOnlySpan<char> expected)
    {
        int before = Position;
        foreach (char character in expected)
        {
            if (!TryTake(character))
            {
                Position = before;
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves over the first of some words that follows.</summary>
    public bool TryTakeAny(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (TryTake(word))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int EndOfBlanks(bool allowLineBreak)
    {
        int lineBreaks = 0;
        int end = Position;
        for (; end < Text.Length && PrintedCharacter.IsBlank(Text[end]); end++)
        {
            bool isSecondOfPair = Text[end] == '\n' && end > Position && Text[end - 1] == '\r';
            if (PrintedCharacter.IsLineBreak(Text[end]) && !isSecondOfPair)
            {
                lineBreaks++;
            }

            if (end - Position >= MaxBlanks || lineBreaks > (allowLineBreak ? 1 : 0))
            {
                return Position;
            }
        }

        return end;
    }
}
