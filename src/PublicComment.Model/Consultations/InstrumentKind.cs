using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The kinds of orders and other texts that are put out for comment.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>The name does not tell.</summary>
    Unknown,

    /// <summary>An act of the Diet (法律).</summary>
    Law,

    /// <summary>A cabinet order (政令, 施行令).</summary>
    CabinetOrder,

    /// <summary>An order of a ministry or of several (省令, 府令, 命令).</summary>
    MinisterialOrder,

    /// <summary>A rule (規則, 施行規則).</summary>
    Rule,

    /// <summary>A public notice (告示).</summary>
    PublicNotice,

    /// <summary>A guideline or standard (ガイドライン, 指針, 基準).</summary>
    Guideline,

    /// <summary>A plan or policy (計画, 方針).</summary>
    Plan,

    /// <summary>A municipal or prefectural ordinance (条例).</summary>
    Ordinance,

    /// <summary>A circular or handling procedure (通達, 要領, 要綱).</summary>
    Circular,
}
