using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests;

/// <summary>The shapes that members have.</summary>
internal static class GeneratorExtensions
{
    private const int LongestList = 2;

    public static Gen<ValueList<T>> ValueListOf<T>(this Gen<T> items) =>
        items.ValueListOf(atLeast: 0);

    public static Gen<ValueList<T>> NonEmptyValueListOf<T>(this Gen<T> items) =>
        items.ValueListOf(atLeast: 1);

    public static Gen<T?> Optional<T>(this Gen<T> values)
        where T : struct =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (2, values.Select(T? (value) => value)));

    private static Gen<ValueList<T>> ValueListOf<T>(this Gen<T> items, int atLeast) =>
        from count in Gen.Choose(atLeast, LongestList)
        from list in items.ListOf(count)
        select list.ToValueList();
}
