namespace PublicComment.Model;

public readonly partial struct JapaneseDate
    : IEquatable<JapaneseDate>,
        IComparable<JapaneseDate>,
        IComparable
{
    /// <summary>Whether two dates are the same day of an era of the same name.</summary>
    public static bool operator ==(JapaneseDate left, JapaneseDate right) => left.Equals(right);

    /// <summary>Whether two dates differ in their day or in the name of their era.</summary>
    public static bool operator !=(JapaneseDate left, JapaneseDate right) => !left.Equals(right);

    /// <summary>Whether a date comes before another.</summary>
    public static bool operator <(JapaneseDate left, JapaneseDate right) =>
        left.CompareTo(right) < 0;

    /// <summary>Whether a date comes before another or is equal to it.</summary>
    public static bool operator <=(JapaneseDate left, JapaneseDate right) =>
        left.CompareTo(right) <= 0;

    /// <summary>Whether a date comes after another.</summary>
    public static bool operator >(JapaneseDate left, JapaneseDate right) =>
        left.CompareTo(right) > 0;

    /// <summary>Whether a date comes after another or is equal to it.</summary>
    public static bool operator >=(JapaneseDate left, JapaneseDate right) =>
        left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(JapaneseDate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JapaneseDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _era is null ? 0 : HashCode.Combine(_day, _era.FirstDay);

    /// <summary>Orders by day, then by the first day of the era, then by the era's name; the default value comes first.</summary>
    public int CompareTo(JapaneseDate other)
    {
        if (_era is null || other._era is null)
        {
            return (_era is not null).CompareTo(other._era is not null);
        }

        int byDay = _day.CompareTo(other._day);
        if (byDay != 0 || ReferenceEquals(_era, other._era))
        {
            return byDay;
        }

        int byEra = _era.FirstDay.CompareTo(other._era.FirstDay);
        return byEra != 0 ? byEra : string.CompareOrdinal(_era.Kanji, other._era.Kanji);
    }

    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            JapaneseDate other => CompareTo(other),
            _ => throw new ArgumentException($"A {obj.GetType()} is no JapaneseDate.", nameof(obj)),
        };
}
