using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>What offices answer, and what each answer says about the draft.</summary>
internal static class ResponseTexts
{
    public static (string Text, AmendmentStatus Status)[] Sentences { get; } =
    [
        ("御意見のとおり修正いたします。", AmendmentStatus.Amended),
        (
            "御指摘を踏まえ、第７条第２項を「十四日以内に」に修正いたします。",
            AmendmentStatus.Amended
        ),
        ("御意見を踏まえ、次の記述を追記いたします。", AmendmentStatus.Amended),
        ("ご指摘のとおり修正します。", AmendmentStatus.Amended),
        (
            "目標の根拠は参考資料２のとおりであり、原案のとおりとします。",
            AmendmentStatus.NotAmended
        ),
        ("法の趣旨を踏まえ、原案どおりとさせていただきます。", AmendmentStatus.NotAmended),
        (
            "いただいた御意見は、今後の検討に当たって参考にさせていただきます。",
            AmendmentStatus.NotStated
        ),
        ("今後の施策の参考とさせていただきます。", AmendmentStatus.NotStated),
        ("本案についての賛同の御意見として承ります。", AmendmentStatus.NotStated),
        ("可能です。", AmendmentStatus.NotStated),
        ("費用は、標識の管理者が負担することとなります。", AmendmentStatus.NotStated),
        (
            "附則第２条により、施行の日から２年間は、なお従前の例によることができます。",
            AmendmentStatus.NotStated
        ),
        ("本改正とは関係がなく、お答えすることはできません。", AmendmentStatus.NotStated),
        ("貴見のとおりで差し支えありません。", AmendmentStatus.NotStated),
        (
            "具体的な取扱い（様式、提出先等）は、ガイドラインで示す予定です。",
            AmendmentStatus.NotStated
        ),
        (
            "\"同等の機器\"とは、停止を防止できる機器をいい、必ずしも同一の型式を要しません。",
            AmendmentStatus.NotStated
        ),
    ];

    /// <summary>A sentence that may stand before any of them and says nothing about the draft.</summary>
    public static string[] Openings { get; } =
    [
        "貴重な御意見をありがとうございます。",
        "本制度は、平成28年に設けられたものです。",
        "現在も、全国に約1,200か所の窓口があります。",
    ];
}
