namespace PublicComment.Model;

/// <summary>An order (命令等) that is made, amended or repealed.</summary>
/// <param name="Name">Its full name, such as 行政手続法施行規則.</param>
/// <param name="Kind">What it is, read from the end of its name.</param>
/// <param name="Action">What the draft does to it.</param>
public sealed record Instrument(
    string Name,
    InstrumentKind Kind = InstrumentKind.Unknown,
    InstrumentAction Action = InstrumentAction.Unknown
);
