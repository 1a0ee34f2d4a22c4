using System.Reflection;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Architecture.Tests;

/// <summary>The assemblies that these tests look at.</summary>
internal static class Libraries
{
    public static Assembly Model { get; } = typeof(ConsultationResult).Assembly;

    public static Assembly Parsing { get; } = typeof(ResultDocument).Assembly;

    public static IEnumerable<Type> PublicTypes =>
        [.. Model.GetExportedTypes(), .. Parsing.GetExportedTypes()];
}
