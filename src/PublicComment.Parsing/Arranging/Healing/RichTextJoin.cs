using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Joins the pieces of a cell that was cut; where a sentence was cut, its two halves become one paragraph again.</summary>
internal sealed class RichTextJoin
{
    private readonly List<TextBlock> _blocks = [];
    private readonly List<string> _items = [];

    // The end of the paragraph, or of the last item, that may go on.
    private readonly StringBuilder _open = new();
    private bool _isOpen;
    private bool _isList;

    private RichTextJoin() { }

    public static RichText Join(IEnumerable<(RichText Piece, bool GoesOnSentence)> pieces)
    {
        RichTextJoin join = new();
        foreach ((RichText piece, bool goesOnSentence) in pieces)
        {
            join.Append(piece, goesOnSentence);
        }

        join.Close();
        return new(join._blocks.ToValueList());
    }

    private void Append(RichText piece, bool goesOnSentence)
    {
        for (int index = 0; index < piece.Blocks.Count; index++)
        {
            TextBlock block = piece.Blocks[index];
            bool goesOn = index == 0 && goesOnSentence && _isOpen;
            switch (block)
            {
                case BulletList list when goesOn && _isList:
                    AddItems(list);
                    break;
                case BulletList list:
                    Close();
                    AddItems(list);
                    break;
                case var _ when goesOn:
                    _open.Append(block.ToPlainText());
                    break;
                default:
                    Close();
                    _open.Append(block.ToPlainText());
                    break;
            }

            _isOpen = true;
        }
    }

    private void AddItems(BulletList list)
    {
        for (int index = 0; index < list.Items.Count; index++)
        {
            if (index > 0)
            {
                CloseItem();
            }

            _open.Append(list.Items[index]);
        }

        _isList = true;
    }

    private void CloseItem()
    {
        _items.Add(_open.ToString());
        _open.Clear();
    }

    private void Close()
    {
        if (!_isOpen)
        {
            return;
        }

        if (_isList)
        {
            CloseItem();
            _blocks.Add(new BulletList(_items.ToValueList()));
            _items.Clear();
        }
        else
        {
            _blocks.Add(new Paragraph(_open.ToString()));
            _open.Clear();
        }

        _isOpen = false;
        _isList = false;
    }
}
