namespace Mapping.LanguageServer.Dispatch;

/// <summary>An answer still to be computed, on any thread.</summary>
/// <param name="Run">Computes it from what does not change.</param>
/// <param name="Basis">What it is computed from: once that changes, nobody wants the answer. Null where nothing can change.</param>
internal sealed record Computation<TResult>(Func<CancellationToken, TResult> Run, object? Basis = null)
{
    /// <summary>Whether a client should ask again by itself once the answer was given up.</summary>
    public bool IsRetriggered { get; init; }
}
