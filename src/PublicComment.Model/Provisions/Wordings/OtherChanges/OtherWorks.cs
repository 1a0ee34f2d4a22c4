namespace PublicComment.Model;

/// <summary>
/// Recognises that something else than the draft is changed: a page on the web, a leaflet, answers to frequent questions, a manual.
/// </summary>
internal static class OtherWorks
{
    private static readonly string[] s_names =
    [
        "ホームページ",
        "ウェブサイト",
        "ウェブページ",
        "Webサイト",
        "Webページ",
        "WEBサイト",
        "WEBページ",
        "サイト",
        "HP",
        "SNS",
        "ポータル",
        "パンフレット",
        "リーフレット",
        "チラシ",
        "ちらし",
        "ポスター",
        "広報誌",
        "広報紙",
        "動画",
        "Q&A",
        "QA",
        "FAQ",
        "よくある質問",
        "質疑応答集",
        "問答集",
        "手引",
        "手引き",
        "マニュアル",
        "ハンドブック",
        "ガイドブック",
        "解説書",
        "逐条解説",
        "記載例",
        "記入例",
        "記載要領",
        "記入要領",
        "説明資料",
        "説明会資料",
        "周知資料",
        "広報資料",
        "周知文",
        "アンケート",
        "会議録",
        "議事録",
        "事務連絡",
        "施行通知",
        "運用通知",
        "課長通知",
        "局長通知",
        "関係通知",
        "別途通知",
        "意見の誤字",
        "意見の誤記",
        "意見の表記",
    ];

    // A consultation can be about a manual: then its text says so.
    private static readonly string[] s_ownMarks = ["本", "この", "今回の"];

    private static readonly string[] s_draftMarks = ["案", "(案)", "素案", "(素案)"];

    private static readonly string[] s_plurals = ["等", "など", "類"];

    // What makes the name the thing that is changed, or the place in it. Of a list the last name decides.
    private static readonly string[] s_objects =
    [
        "を",
        "にも",
        "には、",
        "について",
        "に関して",
        "において",
        "に",
        "へ",
        "の",
        "も",
        "は、",
        "は",
        "上の",
        "内の",
        "中の",
        "用の",
        "では",
        "」",
    ];

    // What is done with the work, behind its name, and told by the draft: ホームページに掲載する旨を, マニュアルの整備を.
    private static readonly string[] s_uses =
    [
        "掲載",
        "公表",
        "公開",
        "表示",
        "周知",
        "閲覧",
        "配布",
        "配信",
        "作成",
        "策定",
        "発行",
        "提供",
        "利用",
        "活用",
        "運営",
        "開設",
        "構築",
        "整備",
        "充実",
        "定義",
        "通じ",
        "よる",
        "より",
        "係る",
        "関する",
        "示し",
        "載せ",
    ];

    // Drafts speak of them too often for more than what is directly changed.
    private static readonly string[] s_directGoals =
    [
        "通知に",
        "通達に",
        "システムを",
        "システムに",
    ];

    // Named behind the work, they are what is changed: ホームページで公表した案を.
    private static readonly string[] s_anchors =
    [
        "案を",
        "案に",
        "案の",
        "案について",
        "条を",
        "条の",
        "条に",
        "項を",
        "項の",
        "項に",
        "号を",
        "号の",
        "号に",
        "条第",
        "附則",
        "別表",
        "本文",
        "ただし書",
    ];

    /// <summary>Whether what stands before a verb of change makes another work than the draft its object.</summary>
    public static bool AreChanged(ReadOnlySpan<char> before)
    {
        if (WordSearch.EndsWithAny(before, s_directGoals) || OfficeRecords.AreChanged(before))
        {
            return true;
        }

        foreach (string name in s_names)
        {
            int at = before.LastIndexOf(name);
            if (at >= 0 && IsChanged(before[..at], before[(at + name.Length)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of such a work at the end of a title; empty where it ends otherwise.</summary>
    public static string NameAtEnd(string title) =>
        title[^WordSearch.LengthAtEnd(title, s_names)..];

    // 登録基準にホームページの記載を追加: the name only tells what the draft now says.
    private static bool IsPutIntoDraft(ReadOnlySpan<char> before) =>
        before.TrimEnd('、') is [.. var goal, 'に' or 'へ']
        && (DraftParts.EndsWithPart(goal) || InstrumentKinds.Of(goal) != InstrumentKind.Unknown);

    private static bool IsChanged(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (
            WordSearch.StartsWithAny(behind, s_draftMarks)
            || WordSearch.EndsWithAny(before, s_ownMarks)
            || IsPutIntoDraft(before)
        )
        {
            return false;
        }

        behind = behind[WordSearch.LengthAtStart(behind, s_plurals)..];
        int particle = WordSearch.LengthAtStart(behind, s_objects);
        return particle > 0
            && !WordSearch.StartsWithAny(behind[particle..], s_uses)
            && !WordSearch.ContainsAny(behind, s_anchors)
            && !Clauses.EndIn(behind);
    }
}
