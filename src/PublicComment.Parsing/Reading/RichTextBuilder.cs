using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Puts a <see cref="RichText"/> together from runs of text and the ends of blocks, lists and items.</summary>
internal sealed class RichTextBuilder
{
    private const string CollapsingBlanks = " \t\r\n\f";

    private readonly List<TextBlock> _blocks = [];
    private readonly List<string> _items = [];
    private readonly StringBuilder _text = new();
    private int _listDepth;
    private int _itemDepth;

    public static RichText FromPlainText(string text)
    {
        string trimmed = TrimLines(text);
        return trimmed.Length == 0 ? RichText.Empty : new([new Paragraph(trimmed)]);
    }

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Whether <see cref="AppendCollapsed"/> would leave a text as it is, but for blanks around it.</summary>
    public static bool IsCollapsed(ReadOnlySpan<char> text) =>
        !text.Trim(CollapsingBlanks).ContainsAny(CollapsingBlanks);

    /// <summary>Appends text whose runs of blanks stand for one blank, as on a web page.</summary>
    public void AppendCollapsed(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            bool isBlank = CollapsingBlanks.Contains(character, StringComparison.Ordinal);
            if (!isBlank)
            {
                _text.Append(character);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }
    }

    public void BreakLine() => _text.Append('\n');

    /// <summary>Ends the paragraph; inside an item it is only a line of the item.</summary>
    public void EndBlock()
    {
        if (_itemDepth > 0)
        {
            if (_text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append('\n');
            }

            return;
        }

        string text = TakeText();
        if (_listDepth > 0)
        {
            AddFlattenedItems(text);
        }
        else
        {
            FlushItems();
            if (text.Length > 0)
            {
                _blocks.Add(new Paragraph(text));
            }
        }
    }

    public void BeginList()
    {
        EndItemText();
        _listDepth++;
    }

    public void EndList()
    {
        EndItemText();
        _listDepth--;
    }

    public void BeginItem()
    {
        EndItemText();
        _itemDepth++;
    }

    public void EndItem()
    {
        EndItemText();
        _itemDepth--;
    }

    public void AddItem(string text) => _items.Add(text);

    public RichText Build()
    {
        _itemDepth = 0;
        _listDepth = 0;
        EndBlock();
        return _blocks.Count == 0 ? RichText.Empty : new(_blocks.ToValueList());
    }

    private void EndItemText()
    {
        if (_itemDepth == 0)
        {
            EndBlock();
        }
        else if (TakeText() is { Length: > 0 } item)
        {
            _items.Add(item);
        }
    }

    // A list whose item tags were lost in extraction: <ul>・ first ・ second</ul>.
    private void AddFlattenedItems(string text)
    {
        int start = 0;
        for (int position = 1; position <= text.Length; position++)
        {
            bool startsItem =
                position < text.Length
                && text[position] == '・'
                && char.IsWhiteSpace(text[position - 1]);
            if (startsItem || position == text.Length)
            {
                string item = text[start..position].Trim();
                if (item.Length > 0)
                {
                    _items.Add(item);
                }

                start = position;
            }
        }
    }

    private void FlushItems()
    {
        if (_items.Count > 0)
        {
            _blocks.Add(new BulletList(_items.ToValueList()));
            _items.Clear();
        }
    }

    private string TakeText()
    {
        string text = TrimLines(_text.ToString());
        _text.Clear();
        return text;
    }

    // Blanks at the end of a line are no text; two of them are Markdown's line break.
    private static string TrimLines(string text)
    {
        string trimmed = text.Trim();
        return trimmed.AsSpan().ContainsAny('\n', '\r')
            ? string.Join(
                '\n',
                trimmed.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())
            )
            : trimmed;
    }
}
