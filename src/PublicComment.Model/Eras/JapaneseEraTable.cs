using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PublicComment.Model;

/// <summary>The eras that dates are read and written with, as a value: nothing about eras is global.</summary>
/// <remarks>
/// Immutable. Two tables are equal when they hold equal eras. A service that must run with an era announced after this
/// package passes <c>JapaneseEraTable.Default.With(newEra)</c> wherever a table can be passed.
/// </remarks>
public sealed class JapaneseEraTable : IEquatable<JapaneseEraTable>
{
    private readonly JapaneseEra[] _newestFirst;

    private JapaneseEraTable(ValueList<JapaneseEra> eras)
    {
        Eras = eras;
        _newestFirst = [.. eras.Reverse()];
        DateStarts = SearchValues.Create(DateStart.Characters(eras));
    }

    /// <summary>明治 (from 1873-01-01), 大正, 昭和, 平成 and 令和.</summary>
    public static JapaneseEraTable Default { get; } =
        new([
            JapaneseEra.Meiji,
            // The Rescripts of 1912-07-30 and of 1926-12-25 changed the name from that day on: both days have two names.
            new("大正", 'T', "Taisho", new(1912, 7, 30), '㍽', new LocalDate(1926, 12, 25)),
            new("昭和", 'S', "Showa", new(1926, 12, 25), '㍼', new LocalDate(1989, 1, 7)),
            // Cabinet Order 1 of 昭和64年 came into force on 1989-01-08, Cabinet Order 143 of 平成31年 on 2019-05-01.
            new("平成", 'H', "Heisei", new(1989, 1, 8), '㍻', new LocalDate(2019, 4, 30)),
            new("令和", 'R', "Reiwa", new(2019, 5, 1), '㋿'),
        ]);

    /// <summary>The eras from the oldest to the newest.</summary>
    public ValueList<JapaneseEra> Eras { get; }

    /// <summary>The characters that a date can begin with in running text.</summary>
    internal SearchValues<char> DateStarts { get; }

    internal ReadOnlySpan<JapaneseEra> NewestFirst => _newestFirst;

    /// <summary>Compares two tables by their eras.</summary>
    public static bool operator ==(JapaneseEraTable? left, JapaneseEraTable? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Compares two tables by their eras.</summary>
    public static bool operator !=(JapaneseEraTable? left, JapaneseEraTable? right) =>
        !(left == right);

    /// <summary>A table with one more era; the era that was going on ends the day before it.</summary>
    /// <param name="era">An era that begins after the newest one and shares none of its names with any other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="era"/> is null.</exception>
    /// <exception cref="ArgumentException">The era begins too early, or one of its names is taken.</exception>
    public JapaneseEraTable With(JapaneseEra era)
    {
        ArgumentNullException.ThrowIfNull(era);
        JapaneseEra newest = _newestFirst[0];
        if (era.FirstDay <= newest.FirstDay || era.FirstDay <= newest.LastDay)
        {
            throw new ArgumentException(
                $"{era} does not begin after {newest}, the newest era of the table.",
                nameof(era)
            );
        }

        foreach (JapaneseEra other in Eras)
        {
            if (SharesName(other, era))
            {
                throw new ArgumentException(
                    $"A name, letter or first kanji of {era} is that of {other}: dates would have two meanings.",
                    nameof(era)
                );
            }
        }

        JapaneseEra ended = newest.LastDay is null ? newest.EndedBefore(era.FirstDay) : newest;
        return new([.. Eras.SkipLast(1), ended, era]);
    }

    /// <summary>The newest era that covers a day; null before 1873-01-01 and where no era of the table covers it.</summary>
    public JapaneseEra? EraOf(LocalDate date)
    {
        int day = DayNumber.Of(date);
        foreach (JapaneseEra era in _newestFirst)
        {
            if (day >= era.FirstDayNumber)
            {
                return era.ContainsNumber(day) ? era : null;
            }
        }

        return null;
    }

    /// <summary>Finds an era by its kanji, ligature, letter (capital or small) or Latin name (in any case).</summary>
    public bool TryGetEra(string name, [NotNullWhen(true)] out JapaneseEra? era)
    {
        era = Eras.FirstOrDefault(candidate =>
            candidate.Kanji == name
            || (name?.Length == 1 && name[0] == candidate.Ligature)
            || string.Equals(name, $"{candidate.Letter}", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, candidate.Latin, StringComparison.OrdinalIgnoreCase)
        );
        return era is not null;
    }

    /// <inheritdoc/>
    public bool Equals(JapaneseEraTable? other) => other is not null && Eras == other.Eras;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JapaneseEraTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Eras.GetHashCode();

    /// <summary>The names of the eras, oldest first.</summary>
    public override string ToString() => string.Join(", ", Eras);

    private static bool SharesName(JapaneseEra one, JapaneseEra other) =>
        one.Initial == other.Initial
        || one.Letter == other.Letter
        || one.Latin.Equals(other.Latin, StringComparison.OrdinalIgnoreCase)
        || (one.Ligature is not null && one.Ligature == other.Ligature);
}
