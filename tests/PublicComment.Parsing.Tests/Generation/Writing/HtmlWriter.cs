using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes a web page, with or without navigation and layout tables around the text.</summary>
internal sealed class HtmlWriter(string charset, bool isOrnate)
{
    private const string Navigation =
        "<div><a href=\"/\">ホーム</a>｜<a href=\"/map\">サイトマップ</a></div>\n<table><tr><td><ul><li><a href=\"/news\">報道発表</a></li><li><a href=\"/law\">法令</a></li></ul></td><td>\n";

    private const string Footer =
        "</td></tr></table>\n<table><tr><td>〒100-0000 東京都千代田区架空町１－１</td><td>Copyright</td></tr></table>\n";

    private readonly StringBuilder _text = new();

    public string Write(IReadOnlyList<PagePart> parts)
    {
        string title = isOrnate ? "<title>意見募集｜河川環境庁</title>" : "";
        _text.Append(
            $"<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"{charset}\">{title}</head>\n<body>\n"
        );
        _text.Append(isOrnate ? Navigation : "");
        foreach (PagePart part in parts)
        {
            _text.Append(
                part switch
                {
                    PageTable table => HtmlTable.Of(table, headsRows: isOrnate),
                    PageLine { IsHeading: true } line =>
                        $"<h1>{CellMarkup.Escape(line.Text)}</h1>\n",
                    PageLine line => $"<p>{CellMarkup.Escape(line.Text)}</p>\n",
                    _ => "",
                }
            );
        }

        _text.Append(isOrnate ? Footer : "");
        return _text.Append("</body>\n</html>\n").ToString();
    }
}
