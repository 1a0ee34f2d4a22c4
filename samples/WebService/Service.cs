using PublicComment.Model;

namespace PublicComment.Samples.WebService;

/// <summary>The application: <c>POST /results</c> takes a document and gives its result, <c>GET /schema</c> the contract.</summary>
internal static class Service
{
    public static WebApplication Create(params string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.ConfigureForPublicComment()
        );
        WebApplication application = builder.Build();
        application.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                // A body that is too large or breaks off is the client's error.
                StatusCodeSelector = exception =>
                    exception is BadHttpRequestException bad
                        ? bad.StatusCode
                        : StatusCodes.Status500InternalServerError,
            }
        );
        application.UseStatusCodePages();
        application.MapPost("/results", ResultEndpoint.Read);
        application.MapGet(
            "/schema",
            () => TypedResults.Text(PublicCommentJson.Schema, "application/schema+json")
        );
        return application;
    }
}
