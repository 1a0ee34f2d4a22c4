using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Samples.Tests.Documentation;

/// <summary>The service that docs/service.md builds.</summary>
internal static class DocumentedService
{
    internal sealed record Reading(
        ConsultationResult Result,
        Diagnostic[] Diagnostics,
        ValidationReport Report
    );

    public static WebApplication Create(params string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Services.AddSingleton<IValidator<ConsultationResult>>(
            new ConsultationResultValidator(MessageLanguage.Japanese)
        );
        builder.Services.AddSingleton(
            new ParsingOptions { Limits = ParsingLimits.Default with { DocumentBytes = 4 << 20 } }
        );
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.ConfigureForPublicComment()
        );

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 8 << 20);
        builder.Services.AddRateLimiter(limiter =>
            limiter.AddConcurrencyLimiter(
                "parse",
                parse => (parse.PermitLimit, parse.QueueLimit) = (2, 20)
            )
        );

        WebApplication application = builder.Build();
        application.UseRateLimiter();

        application
            .MapPost(
                "/uploads",
                async (
                    IFormFile file,
                    ParsingOptions options,
                    IValidator<ConsultationResult> validator,
                    CancellationToken aborted
                ) =>
                {
                    await using Stream stream = file.OpenReadStream();
                    ResultDocument document = await ResultDocument.ParseAsync(
                        stream,
                        options,
                        aborted
                    );
                    return TypedResults.Json(
                        new Reading(
                            document.Result,
                            [.. document.Diagnostics],
                            validator.Validate(document.Result).ToReport()
                        )
                    );
                }
            )
            .RequireRateLimiting("parse")
            .DisableAntiforgery();
        return application;
    }
}
