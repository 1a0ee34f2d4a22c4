using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests;

/// <summary>The records are compared by their content, every member of it.</summary>
public class RecordEqualityTests
{
    private const int Size = 12;
    private const int SampleCount = 40;

    public static TheoryData<Type> Records => [.. RecordGenerators.Types];

    [Fact]
    public void Every_record_of_a_result_has_a_generator() =>
        Assert.Equal(
            RecordsBelow(typeof(ConsultationResult)).Select(type => type.Name).Order(),
            RecordGenerators.Types.Select(type => type.Name).Order()
        );

    [Theory]
    [MemberData(nameof(Records))]
    public void Values_built_separately_of_the_same_content_are_equal(Type record)
    {
        object[] values = Sample(record);
        object[] sameValues = Sample(record);
        Assert.All(
            values.Zip(sameValues),
            pair =>
            {
                Assert.NotSame(pair.First, pair.Second);
                Assert.Equal(pair.First, pair.Second);
                Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
            }
        );
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_copy_is_equal_and_another_object(Type record)
    {
        object value = Sample(record)[0];
        object copy = Copy(value);
        Assert.NotSame(value, copy);
        Assert.Equal(value, copy);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_copy_with_one_other_member_is_not_equal(Type record)
    {
        object[] values = Sample(record);
        foreach (PropertyInfo member in MembersOf(record))
        {
            object value = values[0];
            object? other = values
                .Select(member.GetValue)
                .First(candidate => !Equals(candidate, member.GetValue(value)));
            object changed = Copy(value);
            member.SetValue(changed, other);
            Assert.False(value.Equals(changed), $"{record.Name}.{member.Name} is not compared.");
            Assert.Equal(other, member.GetValue(changed));
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_member_can_be_set_after_construction(Type record) =>
        Assert.All(
            MembersOf(record),
            member =>
                Assert.Contains(
                    typeof(System.Runtime.CompilerServices.IsExternalInit),
                    member.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
                )
        );

    private static object[] Sample(Type record) =>
        [.. RecordGenerators.Of(record).Sample(Size, new Rnd(20251020, 9), SampleCount)];

    // What `with` calls before it sets the members that follow it.
    private static object Copy(object record) =>
        record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record.GetProperties().Where(member => member.SetMethod is { IsPublic: true });

    private static HashSet<Type> RecordsBelow(Type root)
    {
        HashSet<Type> found = [];
        Queue<Type> open = new([root]);
        while (open.TryDequeue(out Type? type))
        {
            Type record = Nullable.GetUnderlyingType(type) ?? type;
            Array.ForEach(record.GetGenericArguments(), open.Enqueue);
            bool isRecord = record.IsClass && record.GetMethod("<Clone>$") is not null;
            if (isRecord && (record.IsAbstract || found.Add(record)))
            {
                IEnumerable<Type> parts = record.IsAbstract
                    ? record.Assembly.GetTypes().Where(part => part.BaseType == record)
                    : MembersOf(record).Select(member => member.PropertyType);
                parts.ToList().ForEach(open.Enqueue);
            }
        }

        return found;
    }
}
