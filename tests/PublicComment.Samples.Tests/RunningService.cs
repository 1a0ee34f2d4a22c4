using Microsoft.AspNetCore.Builder;
using PublicComment.Samples.WebService;

namespace PublicComment.Samples.Tests;

/// <summary>The service itself on a free port of this machine.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly WebApplication _application = Service.Create(
        "--urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Default=None"
    );

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        Client.BaseAddress = new(_application.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
