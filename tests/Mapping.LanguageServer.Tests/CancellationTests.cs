using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Tests;

/// <summary>A request that would never end, given up in each of the ways there are.</summary>
public sealed class CancellationTests : IAsyncDisposable
{
    private readonly System.IO.Pipelines.Pipe toServer = new();
    private readonly System.IO.Pipelines.Pipe toClient = new();
    private readonly object basis = new();
    private readonly SemaphoreSlim begun = new(0);
    private readonly PendingRequests pending = new();
    private readonly StateQueue queue = new(() => { }, new SilentLog());
    private readonly LspClient client;
    private readonly Task running;

    public CancellationTests()
    {
        client = new LspClient(toServer.Writer.AsStream(), toClient.Reader.AsStream());
        client.Start();
        var channel = new HeaderDelimitedChannel(toServer.Reader.AsStream(), toClient.Writer.AsStream(), maxBytes: 1 << 20);
        var connection = new Connection(channel);
        var methods = new MethodTable();
        methods.OnComputedRequest("slow", LspJson.Default.Nothing, LspJson.Default.Nothing, _ => new Computation<Nothing>(Wait, basis));
        methods.OnComputedRequest(
            "again", LspJson.Default.Nothing, LspJson.Default.Nothing, _ => new Computation<Nothing>(Wait, basis) { IsRetriggered = true });
        methods.OnComputedRequest("faulty", LspJson.Default.Nothing, LspJson.Default.Nothing, _ => new Computation<Nothing>(_ => throw new InvalidOperationException("a defect")));
        methods.OnRequest("quick", LspJson.Default.Nothing, LspJson.Default.Nothing, nothing => nothing);
        var dispatcher = new Dispatcher(channel, connection, queue, methods, pending, new SilentLog());
        running = Task.WhenAll(Task.Run(queue.RunAsync), Task.Run(connection.RunAsync), Task.Run(async () =>
        {
            await dispatcher.RunAsync(CancellationToken.None);
            queue.Complete();
            connection.Complete();
        }));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await running;
        begun.Dispose();
    }

    [Fact]
    public async Task What_is_cancelled_is_answered_so()
    {
        var id = client.Begin("slow", "{}");
        await begun.WaitAsync();
        client.Tell("$/cancelRequest", $$"""{"id":{{id}} }""");

        Assert.Equal(-32800, LspClient.CodeOf(client.Answer(id)));
    }

    [Fact]
    public async Task What_is_stale_is_answered_so()
    {
        var slow = client.Begin("slow", "{}");
        var again = client.Begin("again", "{}");
        await begun.WaitAsync();
        await begun.WaitAsync();
        queue.Post(() => pending.Invalidate(basis));

        Assert.Equal(-32801, LspClient.CodeOf(client.Answer(slow)));
        var error = client.Unasked.Find(message => message.TryGetProperty("id", out var id) && id.GetInt32() == again) is { ValueKind: System.Text.Json.JsonValueKind.Object } known
            ? known
            : client.Answer(again);
        Assert.Equal(-32802, LspClient.CodeOf(error));
        Assert.True(error.GetProperty("error").GetProperty("data").GetProperty("retriggerRequest").GetBoolean());
    }

    [Fact]
    public void What_waits_in_the_queue_is_cancelled_before_it_begins()
    {
        using var held = new ManualResetEventSlim();
        queue.Post(held.Wait);
        var id = client.Begin("slow", "{}");
        client.Tell("$/cancelRequest", $$"""{"id":{{id}} }""");

        // Answered out of turn by the reader itself, so the cancellation before it has been read.
        Assert.Equal(-32600, LspClient.CodeOf(RepeatedId(id)));
        held.Set();
        Assert.Equal(-32800, LspClient.CodeOf(client.Answer(id)));
        Assert.Equal(0, begun.CurrentCount);
    }

    [Fact]
    public void What_is_unknown_or_answered_can_be_cancelled_without_harm()
    {
        client.Result("quick", "{}");
        client.Tell("$/cancelRequest", """{"id":1}""");
        client.Tell("$/cancelRequest", """{"id":"nobody"}""");
        client.Tell("$/cancelRequest", "[]");

        client.Result("quick", "{}");
    }

    [Fact]
    public void A_defect_fails_its_request_only()
    {
        Assert.Equal(-32603, client.ErrorCode("faulty", "{}"));
        client.Result("quick", "{}");
    }

    private System.Text.Json.JsonElement RepeatedId(int id)
    {
        client.Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"quick"}""");
        return client.Answer(id);
    }

    private Nothing Wait(CancellationToken cancellation)
    {
        begun.Release();
        cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(60));
        cancellation.ThrowIfCancellationRequested();
        return new Nothing();
    }

    private sealed class SilentLog : IDispatchLog
    {
        public void Warn(string message)
        {
        }

        public void Fail(string message, Exception exception)
        {
        }
    }
}
