using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PublicComment.Model.Tests;

/// <summary>The summaries of the model's documentation comments, as plain text.</summary>
internal sealed partial class CodeComments
{
    private readonly Dictionary<string, XElement> _members = XDocument
        .Load(Path.ChangeExtension(typeof(ConsultationResult).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    public string? Of(Type type) => Summary($"T:{type.FullName}");

    public string? Of(ICustomAttributeProvider? member) =>
        member is MemberInfo info ? Summary($"P:{info.DeclaringType!.FullName}.{info.Name}") : null;

    private string? Summary(string name) =>
        _members.GetValueOrDefault(name)?.Element("summary") is { } summary
            ? Blanks().Replace(TextOf(summary), " ").Trim()
            : null;

    private static string TextOf(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            text.Append(
                node switch
                {
                    XText words => words.Value,
                    XElement { IsEmpty: true } reference => NameOf(reference),
                    XElement inner => TextOf(inner),
                    _ => "",
                }
            );
        }

        return text.ToString();
    }

    // <see cref="P:PublicComment.Model.RichText.Blocks"/> is "blocks" in the contract.
    private static string NameOf(XElement reference)
    {
        string name = (string?)reference.Attribute("cref") ?? "";
        return System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(
            name[(name.LastIndexOf('.') + 1)..]
        );
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
