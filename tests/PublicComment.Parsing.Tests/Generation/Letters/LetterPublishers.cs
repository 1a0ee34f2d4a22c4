using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Publishers, and the lines below the date that name them.</summary>
internal static class LetterPublishers
{
    public static (string[] Lines, Publisher Publisher)[] All { get; } =
    [
        (["河川環境庁 公園利用室"], new("河川環境庁", "公園利用室")),
        (["通信規格省電波基盤局電波環境課"], new("通信規格省", "電波基盤局電波環境課")),
        (["みどり県　地域振興部　スポーツ振興課"], new("みどり県", "地域振興部 スポーツ振興課")),
        (["運輸政策庁", "地域交通部企画課"], new("運輸政策庁", "地域交通部企画課")),
        (["公 平 取 引 委 員 会"], new("公平取引委員会")),
        (["林野整備庁"], new("林野整備庁")),
        (["東雲市 都市整備部 住宅政策課"], new("東雲市", "都市整備部 住宅政策課")),
        (["若草町総務課"], new("若草町", "総務課")),
    ];
}
