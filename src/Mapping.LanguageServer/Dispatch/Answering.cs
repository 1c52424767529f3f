using System.Text.Json;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>A request prepared on the thread of the state: what is left to do may run anywhere.</summary>
/// <param name="Run">Gives the answer to an id, as a message.</param>
/// <param name="Basis">See <see cref="Computation{TResult}"/>.</param>
/// <param name="IsRetriggered">See <see cref="Computation{TResult}"/>.</param>
/// <param name="IsReady">Whether nothing is left that takes time.</param>
internal sealed record Answering(
    Func<JsonElement, CancellationToken, ReadOnlyMemory<byte>> Run, object? Basis, bool IsRetriggered, bool IsReady);
