using FluentValidation;
using PublicComment.Model;
using Spectre.Console;

namespace PublicComment.Cli;

/// <summary>Writes what was found in a file for people: a line for the file, two or three for each failure.</summary>
internal static class ReadableReport
{
    private const int Indentation = 4;

    public static void Write(ValidatedFile file, MessageLanguage language, IAnsiConsole console)
    {
        ReportLine[] lines = ReportLine.Of(file);
        string summary = ReportWording.Summary(
            Count(lines, Severity.Error),
            Count(lines, Severity.Warning),
            Count(lines, Severity.Info),
            language
        );
        console.MarkupLineInterpolated($"[bold]{file.Path}[/]: {summary}");
        foreach (ReportLine line in lines)
        {
            Write(line, language, console);
        }
    }

    private static void Write(ReportLine line, MessageLanguage language, IAnsiConsole console)
    {
        string severity = ReportWording.Severity(line.Severity, language);
        console.Write(new Text("  "));
        console.Write(new Text(severity, StyleOf(line.Severity)));
        console.MarkupLineInterpolated($" {line.Code} [blue]{line.Place}[/]");
        WriteIndented(line.Message, Style.Plain, console);
        if (line.Basis is { } basis)
        {
            WriteIndented(basis, new Style(decoration: Decoration.Dim), console);
        }
    }

    // The grid breaks long messages at the width of the terminal, where a Japanese character takes two columns, and indents them.
    private static void WriteIndented(string text, Style style, IAnsiConsole console) =>
        console.Write(
            new Padder(new Text(text, style), new Padding(Indentation, 0, 0, 0)) { Expand = false }
        );

    private static Style StyleOf(Severity severity) =>
        severity switch
        {
            Severity.Error => new(Color.Red, decoration: Decoration.Bold),
            Severity.Warning => new(Color.Yellow),
            _ => new(Color.Grey),
        };

    private static int Count(ReportLine[] lines, Severity severity) =>
        lines.Count(line => line.Severity == severity);
}
