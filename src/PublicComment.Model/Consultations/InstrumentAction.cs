using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>What a draft does to an instrument.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<InstrumentAction>))]
public enum InstrumentAction
{
    /// <summary>The title does not tell.</summary>
    Unknown,

    /// <summary>It is made anew (制定).</summary>
    Make,

    /// <summary>It is amended (一部を改正する, 整備, 整理).</summary>
    Amend,

    /// <summary>It is repealed (廃止する).</summary>
    Repeal,
}
