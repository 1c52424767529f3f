using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>What the server says, in the order in which it says it. Safe for concurrent use.</summary>
internal sealed class Connection(IMessageChannel channel)
{
    private readonly Channel<ReadOnlyMemory<byte>> outgoing =
        Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });

    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonElement>> asked = new();
    private long lastId;

    public void Send(ReadOnlyMemory<byte> message) => outgoing.Writer.TryWrite(message);

    public void Notify<TParameters>(string method, TParameters parameters, JsonTypeInfo<TParameters> type) =>
        Send(MessageWriter.Notification(method, parameters, type));

    /// <summary>Asks the client. Its answer is undefined where it refuses; it may never come.</summary>
    public Task<JsonElement> AskAsync<TParameters>(string method, TParameters parameters, JsonTypeInfo<TParameters> type)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[id] = answer;
        Send(MessageWriter.Request(id, method, parameters, type));
        return answer.Task;
    }

    public void Answered(ResponseMessage response)
    {
        if (asked.TryRemove(response.Id, out var answer))
        {
            answer.TrySetResult(response.Result);
        }
    }

    /// <summary>Nothing more will be said; what was said before is still sent.</summary>
    public void Complete() => outgoing.Writer.TryComplete();

    /// <summary>Sends until the connection is complete, or nobody listens any more.</summary>
    public async Task RunAsync()
    {
        try
        {
            await foreach (var message in outgoing.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                await channel.WriteAsync(message, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // Whatever it is that can't be written to, nobody is at its other end.
            Complete();
        }
    }
}
