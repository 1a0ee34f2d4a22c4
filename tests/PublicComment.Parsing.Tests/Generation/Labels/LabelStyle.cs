using System.Globalization;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>How a result without a table prints its labels.</summary>
/// <param name="Label">Puts the marks of a label around its words.</param>
/// <param name="IsAlone">Whether a label stands on a line of its own.</param>
/// <param name="Numbering">How opinions are numbered.</param>
internal sealed record LabelStyle(string Label, bool IsAlone, LabelNumbering Numbering)
{
    public static LabelStyle[] All { get; } =
    [
        .. from label in new[] { "（{0}）", "【{0}】", "■{0}：", "[{0}]", "＜{0}＞" }
        from isAlone in new[] { true, false }
        from numbering in Enum.GetValues<LabelNumbering>()
        select new LabelStyle(label, isAlone, numbering),
    ];

    public string? NumberOf(int number) =>
        Numbering == LabelNumbering.None ? null : number.ToString(CultureInfo.InvariantCulture);

    public string Opinion(int number, string text) =>
        Numbering switch
        {
            LabelNumbering.InsteadOfLabel => $"{number}　{text}",
            LabelNumbering.BehindWords => Detail($"意見{number}", text),
            _ => Detail("御意見の概要", text),
        };

    public string Response(string text) => Detail("国土保全庁の考え方", text);

    public string Detail(string words, string text) =>
        string.Format(CultureInfo.InvariantCulture, Label, words) + (IsAlone ? '\n' : "") + text;
}

/// <summary>How the opinions of a result without a table are numbered.</summary>
internal enum LabelNumbering
{
    None,
    BehindWords,
    InsteadOfLabel,
}
