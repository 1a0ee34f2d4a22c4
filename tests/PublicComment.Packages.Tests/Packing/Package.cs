using System.IO.Compression;
using System.Xml.Linq;

namespace PublicComment.Packages.Tests;

/// <summary>A package's file, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;

    public Package(string path)
    {
        _archive = ZipFile.OpenRead(path);
        Specification = XDocument
            .Load(new MemoryStream(Read(Files.Single(IsSpecification))))
            .Root!.Elements()
            .Single();
    }

    /// <summary>What the nuspec states: the element <c>metadata</c>.</summary>
    public XElement Specification { get; }

    /// <summary>The files, sorted, without those of the container format.</summary>
    public string[] Files =>
        [
            .. _archive
                .Entries.Select(entry => entry.FullName)
                .Where(name => !IsOfContainer(name))
                .Order(StringComparer.Ordinal),
        ];

    public byte[] Read(string file)
    {
        using Stream stream = _archive.GetEntry(file)!.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The text of an element of the nuspec; empty where it is missing.</summary>
    public string Stated(string element) => Find(element)?.Value ?? "";

    /// <summary>An attribute of an element of the nuspec.</summary>
    public string? Stated(string element, string attribute) =>
        (string?)Find(element)?.Attribute(attribute);

    public void Dispose() => _archive.Dispose();

    private XElement? Find(string element) =>
        Specification.Element(Specification.Name.Namespace + element);

    private static bool IsSpecification(string name) =>
        name.EndsWith(".nuspec", StringComparison.Ordinal);

    private static bool IsOfContainer(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal)
        || name == "[Content_Types].xml";
}
