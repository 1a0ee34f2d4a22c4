using System.Reflection;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>docs/how-the-parser-decides.md, and the private lists and numbers of the parser that it repeats.</summary>
internal static class DecisionPage
{
    public const string Path = "docs/how-the-parser-decides.md";

    /// <summary>A static field or a constant, by <c>Type.name</c>.</summary>
    public static object ValueOf(string name)
    {
        string[] parts = name.Split('.');
        Type type = typeof(ResultDocument)
            .Assembly.GetTypes()
            .Single(type => type.Name == parts[0]);
        return type.GetField(
                    parts[1],
                    BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
                )!
            .GetValue(null)!;
    }

    /// <summary>The lists of words in the code, by <c>Type.name</c>.</summary>
    public static IEnumerable<string> ListsOfWords() =>
        from type in typeof(ResultDocument).Assembly.GetTypes()
        from field in type.GetFields(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
        )
        where field.FieldType == typeof(string[])
        select $"{type.Name}.{field.Name}";

    /// <summary>The name alone of a cell such as <c>`Type.name`</c>.</summary>
    public static string NameIn(string cell) => cell.Trim('`');
}
