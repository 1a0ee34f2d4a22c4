using FluentValidation;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>The words of the report for people, in the language of the messages.</summary>
internal static class ReportWording
{
    public static string Severity(Severity severity, MessageLanguage language) =>
        (severity, language) switch
        {
            (FluentValidation.Severity.Error, MessageLanguage.Japanese) => "エラー",
            (FluentValidation.Severity.Warning, MessageLanguage.Japanese) => "警告",
            (_, MessageLanguage.Japanese) => "情報",
            (FluentValidation.Severity.Error, _) => "error",
            (FluentValidation.Severity.Warning, _) => "warning",
            _ => "info",
        };

    public static string Summary(int errors, int warnings, int infos, MessageLanguage language) =>
        language == MessageLanguage.Japanese
            ? FormattableString.Invariant($"エラー{errors}件、警告{warnings}件、情報{infos}件")
            : $"{Count(errors, "error")}, {Count(warnings, "warning")}, {Count(infos, "info")}";

    private static string Count(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
