namespace PublicComment.Model;

/// <summary>How much of a date a text states.</summary>
public enum DatePrecision
{
    /// <summary>The year only: 令和7年.</summary>
    Year = 1,

    /// <summary>Year and month: 令和7年10月.</summary>
    Month,

    /// <summary>Year, month and day: 令和7年10月20日.</summary>
    Day,
}
