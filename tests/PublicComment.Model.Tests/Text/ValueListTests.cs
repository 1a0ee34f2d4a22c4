using System.Collections;
using FsCheck.Fluent;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>The contract of <see cref="ValueList{T}"/>.</summary>
public class ValueListTests
{
    [Fact]
    public void The_default_value_is_the_empty_list()
    {
        ValueList<string> list = default;
        Assert.True(list.IsEmpty);
        Assert.Empty(list);
        Assert.Equal(0, list.AsSpan().Length);
        Assert.Equal([], list);
        Assert.Equal(Array.Empty<string>().ToValueList(), list);
        Assert.Equal(
            default(ValueList<string>).GetHashCode(),
            ((ValueList<string>)[]).GetHashCode()
        );
        Assert.Equal("[]", list.ToString());
    }

    [Fact]
    public void Lists_of_the_same_items_are_equal_and_have_the_same_hash_code() =>
        Property.Holds(
            Gen.Choose(0, 2).ListOf(),
            items =>
            {
                ValueList<int> list = items.ToValueList();
                ValueList<int> same = [.. items];
                Assert.Equal(list, same);
                Assert.True(list == same);
                Assert.False(list != same);
                Assert.True(list.Equals((object)same));
                Assert.Equal(list.GetHashCode(), same.GetHashCode());
            }
        );

    [Fact]
    public void Equality_is_that_of_the_sequences() =>
        Property.Holds(
            from first in Gen.Choose(0, 1).ListOf()
            from second in Gen.Choose(0, 1).ListOf()
            select (First: first, Second: second),
            pair =>
                Assert.Equal(
                    pair.First.SequenceEqual(pair.Second),
                    pair.First.ToValueList() == pair.Second.ToValueList()
                )
        );

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    [InlineData(1)]
    public void A_list_is_equal_to_nothing_else(object? other) =>
        Assert.False(((ValueList<int>)[1]).Equals(other));

    [Fact]
    public void Items_are_compared_by_their_own_equality()
    {
        ValueList<Submitter> first = [new(SubmitterKind.Individual, "個人")];
        ValueList<Submitter> second = [new(SubmitterKind.Individual, "個人")];
        Assert.Equal(first, second);
        Assert.NotEqual(first, [new(SubmitterKind.Individual, "個人 ")]);
    }

    [Fact]
    public void The_items_of_the_source_are_copied()
    {
        int[] source = [1, 2, 3];
        ValueList<int> list = source.ToValueList();
        source[0] = 9;
        Assert.Equal([1, 2, 3], list);
    }

    [Fact]
    public void Every_way_through_the_items_gives_them_in_order()
    {
        ValueList<int> list = [3, 1, 2];
        List<int> byPattern = [];
        foreach (int item in list)
        {
            byPattern.Add(item);
        }

        Assert.Equal([3, 1, 2], byPattern);
        Assert.Equal([3, 1, 2], ((IEnumerable)list).Cast<int>());
        Assert.Equal([3, 1, 2], list.Select(item => item));
        Assert.Equal([3, 1, 2], list.AsSpan().ToArray());
        Assert.Equal([3, 1, 2], Enumerable.Range(0, list.Count).Select(index => list[index]));
        Assert.Equal("[3, 1, 2]", list.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_position_outside_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ValueList<int>)[1, 2])[index]);

    [Fact]
    public void A_position_in_the_default_list_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<int>)[0]);

    [Fact]
    public void Null_is_no_source() =>
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
}
