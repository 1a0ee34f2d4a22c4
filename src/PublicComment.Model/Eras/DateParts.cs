namespace PublicComment.Model;

/// <summary>Parts of a date.</summary>
[Flags]
public enum DateParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 4,

    /// <summary>The era in which the year is counted.</summary>
    Era = 8,
}
