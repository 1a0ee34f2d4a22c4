using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace PublicComment.Model.Tests;

/// <summary>Assertions about records that came from outside.</summary>
internal static class RecordAssert
{
    private static readonly ConcurrentDictionary<
        Type,
        (PropertyInfo Member, bool MayBeNull)[]
    > s_members = new();

    /// <summary>Fails where a member is null that its declaration says is never null, or an item is null.</summary>
    public static void IsWhole(object? value)
    {
        Assert.NotNull(value);
        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
            {
                IsWhole(item);
            }
        }
        else if (value.GetType().Assembly == typeof(ConsultationResult).Assembly)
        {
            foreach ((PropertyInfo member, bool mayBeNull) in MembersOf(value.GetType()))
            {
                object? content = member.GetValue(value);
                Assert.True(content is not null || mayBeNull, $"{member} is null.");
                if (content is not null)
                {
                    IsWhole(content);
                }
            }
        }
    }

    private static (PropertyInfo Member, bool MayBeNull)[] MembersOf(Type record) =>
        s_members.GetOrAdd(
            record,
            static type =>
                [
                    .. type.GetProperties()
                        .Where(member =>
                            member is { SetMethod: not null, GetMethod.IsStatic: false }
                        )
                        .Select(member => (member, MayBeNull(member))),
                ]
        );

    private static bool MayBeNull(PropertyInfo member) =>
        new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;
}
