using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>Makes texts that are hard to read: pieces of citations in any order, among any characters.</summary>
internal static class AnyText
{
    private static readonly string[] s_pieces =
    [
        "第",
        "条",
        "項",
        "号",
        "の",
        "1",
        "２",
        "三",
        "十",
        "百",
        "〇",
        "章",
        "節",
        "目",
        "附則",
        "別表",
        "様式",
        "第一号様式",
        "前",
        "次",
        "同",
        "本",
        "各号",
        "から",
        "まで",
        "～",
        "-",
        "、",
        "及び",
        "又は",
        "・",
        "と",
        "等",
        "法",
        "法律",
        "施行規則",
        "に関する",
        "を定める",
        "命令",
        "同法",
        "この省令",
        "イ",
        "ロ",
        "(1)",
        "（",
        "）",
        "(",
        ")",
        "「",
        "」",
        "以下「",
        "」という。",
        "平成25年法律第27号",
        "番号",
        "ただし書",
        "前段",
        "に新設する",
        " ",
        "\u3000",
        "\n",
        "\r\n",
        "。",
        "P",
        "L",
        "頁",
        "行目",
        "ページ",
        "注",
        "別紙",
        "の項",
        "中",
        "では",
        "子ども",
        "\ud83d",
        "\ud83d\ude00",
        "\0",
        "é",
        "第5条",
        "第2項",
        "第3号",
        "改正後の",
    ];

    /// <summary>Texts of up to a hundred pieces.</summary>
    public static Gen<string> Texts { get; } =
        Gen.Frequency(
                (9, Gen.Elements(s_pieces)),
                (1, Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()))
            )
            .ListOf()
            .Select(pieces => string.Concat(pieces));
}
