using System.IO.Pipelines;
using Mapping.LanguageServer.Hosting;

namespace Mapping.LanguageServer.Tests;

/// <summary>A server in this process, on streams in memory, and an editor that talks to it.</summary>
public sealed class ServerInMemory : IDisposable
{
    private readonly Pipe toServer = new();
    private readonly Pipe toClient = new();

    public ServerInMemory(ServerOptions? options = null)
    {
        Client = new LspClient(toServer.Writer.AsStream(), toClient.Reader.AsStream());
        Client.Start();
        Ended = Task.Run(async () =>
        {
            var output = toClient.Writer.AsStream();
            var status = await LanguageServerHost.RunAsync(toServer.Reader.AsStream(), output, options ?? Options);
            await output.DisposeAsync();
            return status;
        });
    }

    public static ServerOptions Options { get; } = new()
    {
        Today = () => new DateOnly(2026, 11, 23),
        EvidenceRest = TimeSpan.FromMilliseconds(20),
    };

    /// <summary>The folder that holds all of this.</summary>
    public static string Repository { get; } = FindRepository();

    public LspClient Client { get; }

    public Task<int> Ended { get; }

    /// <summary>Starts a session on a folder.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="capabilities">Of the client, as JSON.</param>
    /// <param name="options">Its initialization options, as JSON.</param>
    public ServerInMemory Open(string folder, string capabilities = "{}", string options = "{}")
    {
        Client.Result("initialize", $$"""
            {"processId":null,"rootUri":"{{Uri(folder)}}","capabilities":{{capabilities}},"initializationOptions":{{options}}}
            """);
        Client.Tell("initialized", "{}");
        return this;
    }

    public static string Uri(string path) => "file://" + path;

    public int End()
    {
        Client.Result("shutdown", "null");
        Client.Tell("exit", "null");
        return Ended.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        Client.Dispose();
        Ended.Wait(TimeSpan.FromSeconds(30));
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "Mapping.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository is not above the tests.");
        }

        return folder;
    }
}
