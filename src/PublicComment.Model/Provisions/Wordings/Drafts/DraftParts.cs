namespace PublicComment.Model;

/// <summary>The words for a draft and for the parts of its text.</summary>
internal static class DraftParts
{
    private static readonly string[] s_parts =
    [
        "条文",
        "条項",
        "本文",
        "前文",
        "本則",
        "附則",
        "付則",
        "前段",
        "後段",
        "柱書",
        "ただし書",
        "ただし書き",
        "但し書",
        "但し書き",
        "別表",
        "別紙",
        "別添",
        "別図",
        "様式",
        "備考",
        "見出し",
        "題名",
        "目次",
        "定義",
        "経過措置",
        "経過規定",
        "文言",
        "文章",
        "一文",
        "案文",
        "文案",
        "字句",
        "語句",
        "用語",
        "表現",
        "表記",
        "記載",
        "記述",
        "規定",
        "説明",
        "例示",
        "ふりがな",
        "ルビ",
        "注釈",
        "脚注",
        "注記",
        "図表",
        "グラフ",
        "コラム",
        "指標",
        "目標値",
        "数値",
        "項目",
        "施策名",
        "巻末",
        "箇所",
        "部分",
        "順序",
        "章立て",
        "誤字",
        "脱字",
        "誤記",
        "誤植",
        "誤り",
        "条ずれ",
        "項ずれ",
        "用語集",
        "凡例",
        "解説",
        "イラスト",
        "資料編",
        "巻末資料",
        "参考資料",
        "事業一覧",
        "施策一覧",
    ];

    // Parts that are named by their number: a 項 without one may be a 事項, a 号 a 番号.
    private static readonly string[] s_numberedParts =
    [
        "条",
        "項",
        "号",
        "章",
        "節",
        "款",
        "欄",
        "頁",
        "ページ",
        "行",
    ];

    private const string NumberEndings = "0123456789一二三四五六七八九十百同本各前次該";

    // Short words that end many others: 発表, 意図.
    private const string ShortParts = "図表注文例";

    /// <summary>Whether a text ends with the draft or a part of it: 第３条第２項, 注釈, 指標13, 案.</summary>
    public static bool EndsWithPart(ReadOnlySpan<char> text) => NamesPart(text) || NamesDraft(text);

    private static bool NamesDraft(ReadOnlySpan<char> text) =>
        text is [.., '案'] and not [.., '提', '案'] || text.EndsWith("本計画");

    private static bool NamesPart(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("等)");
        text = text.EndsWith("など") ? text[..^2] : text;
        ReadOnlySpan<char> name = text.TrimEnd("0123456789一二三四五六七八九十の第-.");
        if (WordSearch.EndsWithAny(name, s_parts))
        {
            return true;
        }

        int unit = WordSearch.LengthAtEnd(name, s_numberedParts);
        if (unit > 0 && unit < name.Length)
        {
            return NumberEndings.Contains(name[^(unit + 1)], StringComparison.Ordinal);
        }

        return name.Length > 0
            && ShortParts.Contains(name[^1], StringComparison.Ordinal)
            && (name.Length == 1 || !JapaneseScript.IsKanji(name[^2]));
    }
}
