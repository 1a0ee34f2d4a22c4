using System.Reflection;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Validation;

/// <summary>What the rules say is part of what callers show: a message changes on purpose, in both languages.</summary>
public class RuleMessageTests
{
    [Fact]
    public void Messages() =>
        Snapshot.Matches(
            string.Join(
                "\n\n",
                typeof(RuleMessages)
                    .GetProperties(BindingFlags.Public | BindingFlags.Static)
                    .OrderBy(message => message.Name, StringComparer.Ordinal)
                    .Select(message => (message.Name, Text: (LocalizedText)message.GetValue(null)!))
                    .Select(message =>
                        $"{message.Name}\n{message.Text.English}\n{message.Text.Japanese}"
                    )
            ),
            extension: "txt"
        );
}
