using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Testing;

/// <summary>Checks that something holds for many generated values, with a fixed seed that a failure prints.</summary>
public static class Property
{
    private const ulong DefaultSeed = 20251020;

    // The generator's increment must be odd.
    private const ulong Gamma = 9;

    // Mutation testing runs every property thousands of times and asks for fewer values each time.
    private static readonly int s_mostValues = int.TryParse(
        Environment.GetEnvironmentVariable("PUBLICCOMMENT_PROPERTY_VALUES"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int values
    )
        ? values
        : int.MaxValue;

    /// <summary>How far apart the cases of a list stand that are tried: 1, every one of them, but for mutation testing.</summary>
    /// <param name="count">How many cases there are.</param>
    public static int StrideOf(int count) => 1 + ((count - 1) / s_mostValues);

    /// <summary>Runs <paramref name="check"/>, which throws where the property fails, on generated values.</summary>
    public static void Holds<T>(
        Gen<T> values,
        Action<T> check,
        int count = 500,
        ulong seed = DefaultSeed
    ) => Holds(values.ToArbitrary(), check, count, seed);

    /// <summary>Runs <paramref name="check"/> on generated values and shrinks a failing one.</summary>
    public static void Holds<T>(
        Arbitrary<T> values,
        Action<T> check,
        int count = 500,
        ulong seed = DefaultSeed
    ) =>
        Prop.ForAll(values, check)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(Math.Min(count, s_mostValues))
                    .WithReplay(seed, Gamma)
            );
}
