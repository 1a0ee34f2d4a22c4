using System.Collections;
using System.Reflection;

namespace PublicComment.Model.Tests;

/// <summary>Assertions about records that came from outside.</summary>
internal static class RecordAssert
{
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
            foreach (PropertyInfo member in value.GetType().GetProperties().Where(IsState))
            {
                object? content = member.GetValue(value);
                bool mayBeNull =
                    new NullabilityInfoContext().Create(member).ReadState
                    == NullabilityState.Nullable;
                Assert.True(
                    content is not null || mayBeNull,
                    $"{value.GetType().Name}.{member.Name} is null."
                );
                if (content is not null)
                {
                    IsWhole(content);
                }
            }
        }
    }

    private static bool IsState(PropertyInfo member) =>
        member is { SetMethod: not null } && !member.GetMethod!.IsStatic;
}
