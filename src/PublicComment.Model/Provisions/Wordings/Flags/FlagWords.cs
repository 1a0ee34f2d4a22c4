namespace PublicComment.Model;

/// <summary>Reads the word of a flag: あり, 原案どおり, or what is done to what, and whether it is: 語句の一部を修正しない.</summary>
internal static class FlagWords
{
    // More than ○ stands for yes: the same mark is printed in several characters.
    private static readonly string[] s_amended =
    [
        "あり",
        "有",
        "有り",
        "一部あり",
        "一部有",
        "一部有り",
        "要",
        "可",
        "要修正",
        "○",
        "◯",
        "〇",
        "◎",
        "●",
        "修正",
        "修文",
        "追記",
        "加筆",
        "訂正",
        "反映",
        "採用",
        "採択",
        "採",
        "一部採用",
        "一部採択",
    ];

    private static readonly string[] s_notAmended =
    [
        "なし",
        "無",
        "無し",
        "不要",
        "否",
        "不可",
        "×",
        "✕",
        "✖",
        "不反映",
        "不採用",
        "不採択",
        "原案どおり",
        "原案通り",
        "原案のとおり",
        "原案のまま",
        "原案維持",
        "素案どおり",
        "素案通り",
        "原文どおり",
        "原文のとおり",
        "案のとおり",
        "案どおり",
        "現行どおり",
        "現行のとおり",
        "現行のまま",
    ];

    // What the draft says already needs no change: 案に記載済み.
    private static readonly string[] s_stated =
    [
        "既に記載",
        "既記載",
        "記載済",
        "記載済み",
        "既に記載済み",
        "既に反映済み",
        "既に盛り込み済み",
        "盛り込み済",
        "盛り込み済み",
        "盛込み済み",
        "盛込済み",
    ];

    // What is changed. Longer ones stand first.
    private static readonly string[] s_objects =
    [
        "計画案",
        "条例案",
        "計画",
        "条例",
        "原案",
        "素案",
        "案",
        "一部",
        "軽微",
        "文言",
        "語句",
        "字句",
        "用語",
        "表現",
        "表記",
        "記述",
        "記載",
        "説明",
        "本文",
        "図表",
        "内容",
        "趣旨",
    ];

    private static readonly string[] s_surelyChanges =
    [
        "修正等",
        "修正",
        "修文",
        "追記",
        "加筆",
        "補記",
        "訂正",
        "反映",
        "採用",
    ];

    // Alone they may be what the draft does or the opinion asks for; 第５条を削除 says what was done.
    private static readonly string[] s_topics = ["変更", "追加", "削除"];

    private static readonly string[] s_changes = [.. s_surelyChanges, .. s_topics];

    private static readonly string[] s_changedObjects = ["を", "に", "一部"];

    // 計画の修正 heads a column.
    private static readonly string[] s_works = ["案の", "計画の", "条例の", "への"];

    // 追加・修正, 反映し修正
    private static readonly string[] s_joints = ["・", "し", "及び", "の上"];

    private static readonly string[] s_done = ["あり", "有", "有り", "する", "した", "済", "済み"];

    private static readonly string[] s_undone =
    [
        "なし",
        "無",
        "無し",
        "しない",
        "せず",
        "できない",
        "不要",
        "の必要なし",
        "困難",
        "不可",
    ];

    /// <summary>What a word says; not stated where it is none of a flag.</summary>
    public static AmendmentStatus Read(ReadOnlySpan<char> word)
    {
        if (WordSearch.IsOneOf(word, s_amended))
        {
            return AmendmentStatus.Amended;
        }

        if (WordSearch.IsOneOf(word, s_notAmended) || IsStatedAlready(word))
        {
            return AmendmentStatus.NotAmended;
        }

        ReadOnlySpan<char> change = WithoutObjects(word);
        ReadOnlySpan<char> form = change;
        while (WordSearch.LengthAtStart(form, s_changes) is > 0 and int length)
        {
            form = form[length..];
            int joint = WordSearch.LengthAtStart(form, s_joints);
            form = WordSearch.StartsWithAny(form[joint..], s_changes) ? form[joint..] : form;
        }

        bool isTopic = form.IsEmpty && IsTopic(word[..^change.Length], change);
        return form.Length == change.Length || isTopic ? AmendmentStatus.NotStated
            : WordSearch.IsOneOf(form, s_undone) ? AmendmentStatus.NotAmended
            : form.IsEmpty || WordSearch.IsOneOf(form, s_done) ? AmendmentStatus.Amended
            : AmendmentStatus.NotStated;
    }

    /// <summary>Whether the words beside a flag tell of a change: 無（文言のみ修正）, and not 無（既に反映済み）.</summary>
    public static bool TellOfChange(ReadOnlySpan<char> remark) =>
        WordSearch.ContainsAny(remark, s_surelyChanges)
        && Read(remark) != AmendmentStatus.NotAmended;

    // 案に記載済み, 趣旨を盛り込み済み
    private static bool IsStatedAlready(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> rest = word;
        while (!WordSearch.IsOneOf(rest, s_stated))
        {
            int length = LengthOfObject(rest);
            if (length == 0)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static bool IsTopic(ReadOnlySpan<char> before, ReadOnlySpan<char> change) =>
        WordSearch.EndsWithAny(before, s_works)
        || (
            !WordSearch.ContainsAny(change, s_surelyChanges)
            && !WordSearch.EndsWithAny(before, s_changedObjects)
        );

    private static ReadOnlySpan<char> WithoutObjects(ReadOnlySpan<char> word)
    {
        int at = 0;
        while (at < word.Length && LengthOfObject(word[at..]) is > 0 and int length)
        {
            at += length;
        }

        return word[at..];
    }

    private static int LengthOfObject(ReadOnlySpan<char> word)
    {
        int length = WordSearch.LengthAtStart(word, s_objects);
        return length == 0 ? LengthOfClause(word)
            : word[length..].StartsWith("への") ? length + 2
            : word[length..] is ['を' or 'に' or 'の' or 'な' or '、' or '・', ..] ? length + 1
            : length;
    }

    // 第５条第２項を, 第５条及び; 第５条の修正 is what the draft does.
    private static int LengthOfClause(ReadOnlySpan<char> word)
    {
        if (!AddressReader.TryRead(word, 0, AddressReading.Ordinal, out _, out int end))
        {
            return 0;
        }

        return word[end..] is ['を' or 'に' or '、' or '・', ..] ? end + 1
            : word[end..].StartsWith("及び") ? end + 2
            : end;
    }
}
