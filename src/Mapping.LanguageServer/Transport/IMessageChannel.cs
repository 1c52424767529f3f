namespace Mapping.LanguageServer.Transport;

/// <summary>Carries messages between a client and this server; whatever else speaks JSON-RPC could stand in.</summary>
internal interface IMessageChannel
{
    /// <summary>The next message, a broken one included; null once the client has closed its end.</summary>
    ValueTask<Message?> ReadAsync(CancellationToken cancellation);

    /// <summary>Sends a message, a whole JSON text.</summary>
    /// <exception cref="IOException">Nobody listens any more.</exception>
    ValueTask WriteAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation);
}
