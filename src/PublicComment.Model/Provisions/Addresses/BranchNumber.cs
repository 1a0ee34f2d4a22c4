using System.Globalization;

namespace PublicComment.Model;

/// <summary>
/// A number with its branches, 5の2, packed so that comparing the values compares the numbers: four parts of sixteen bits, the
/// main number in the highest. The text form is that of the e-Gov law XML, <c>5_2</c>.
/// </summary>
internal readonly record struct BranchNumber(ulong Packed) : IComparable<BranchNumber>
{
    /// <summary>The highest number of one part; the highest article in force is that of the Civil Code, 1050.</summary>
    public const int Highest = 9999;

    /// <summary>A main number and three branches; 第37条の11の3 has two.</summary>
    public const int MostParts = 4;

    private const int BitsOfPart = 16;
    private static readonly string[] s_fewDigits = new string[1000];

    public BranchNumber(int main)
        : this((ulong)main << (BitsOfPart * (MostParts - 1))) { }

    public bool IsNone => Packed == 0;

    public int Main => this[0];

    public int this[int part] => (ushort)(Packed >> (BitsOfPart * (MostParts - 1 - part)));

    /// <summary>How many parts it has: 1 without a branch.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            while (count < MostParts && this[count] != 0)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Adds a branch; the number must have fewer than <see cref="MostParts"/> parts.</summary>
    public BranchNumber With(int branch) =>
        new(Packed | ((ulong)branch << (BitsOfPart * (MostParts - 1 - Count))));

    /// <summary>The number without its last branch, and that branch; 0 where it has none.</summary>
    public (BranchNumber Trunk, int Branch) Split()
    {
        int last = Count - 1;
        return last < 1
            ? (this, 0)
            : (
                new(Packed & ~((ulong)ushort.MaxValue << (BitsOfPart * (MostParts - 1 - last)))),
                this[last]
            );
    }

    public int CompareTo(BranchNumber other) => Packed.CompareTo(other.Packed);

    /// <summary>Reads <c>5_2</c>: numbers from 1 without leading zeros, joined by underscores.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out BranchNumber number)
    {
        number = default;
        for (int parts = 0; parts < MostParts; parts++)
        {
            int length = text.IndexOf('_');
            ReadOnlySpan<char> part = length < 0 ? text : text[..length];
            if (
                part.StartsWith("0")
                || !int.TryParse(
                    part,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out int value
                )
                || value is < 1 or > Highest
            )
            {
                break;
            }

            number = number.With(value);
            if (length < 0)
            {
                return true;
            }

            text = text[(length + 1)..];
        }

        number = default;
        return false;
    }

    /// <summary>Reads the text form of a number that was checked before; null is no number.</summary>
    public static BranchNumber ParseOrNone(string? text) =>
        TryParse(text, out BranchNumber number) ? number : default;

    /// <summary>The text form, <c>5_2</c>.</summary>
    public override string ToString()
    {
        int parts = Count;
        string text = Digits(Main);
        for (int part = 1; part < parts; part++)
        {
            text = $"{text}_{Digits(this[part])}";
        }

        return text;
    }

    // Nearly all numbers are small; a document cites thousands.
    private static string Digits(int value) =>
        value < s_fewDigits.Length
            ? s_fewDigits[value] ??= value.ToString(CultureInfo.InvariantCulture)
            : value.ToString(CultureInfo.InvariantCulture);
}
