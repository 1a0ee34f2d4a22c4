namespace PublicComment.Model;

/// <summary>Marks a member that a minor version of the JSON contract added: a document of an earlier version lacks it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SinceVersionAttribute(string version) : Attribute
{
    /// <summary>The version, such as <c>1.1</c>.</summary>
    public string Version { get; } = version;
}
