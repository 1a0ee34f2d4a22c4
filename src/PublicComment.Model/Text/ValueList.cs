using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PublicComment.Model;

/// <summary>
/// An immutable list that is compared by its content: two lists are equal when they hold equal items in the same order.
/// </summary>
/// <remarks>
/// Records that hold an <see cref="ImmutableArray{T}"/> compare it by reference; records that
/// hold a <see cref="ValueList{T}"/> compare what is in it. The default value is the empty list. Write one as a collection
/// expression: <c>ValueList&lt;int&gt; numbers = [1, 2, 3];</c>.
/// </remarks>
/// <typeparam name="T">The items, compared by <see cref="EqualityComparer{T}.Default"/>.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>How many items the list holds.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list holds no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a 0-based position.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a position in the list.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count
            ? _items![index]
            : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Compares two lists by their content.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares two lists by their content.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items as a span over the list itself.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items)
        || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, for people who debug.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Goes through the items in order without allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() =>
        ImmutableCollectionsMarshal.AsImmutableArray(_items ?? []).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() =>
        ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}
