namespace Mapping.LanguageServer.Dispatch;

/// <summary>A request that has no answer yet.</summary>
internal sealed class PendingRequest : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private int reason;

    public CancellationToken Cancellation => source.Token;

    /// <summary>What its answer is computed from; null for nothing that changes.</summary>
    public object? Basis { get; set; }

    /// <summary>Why it was given up: 0 while it was not, else one of <see cref="Transport.ErrorCode"/>.</summary>
    public int Reason => Volatile.Read(ref reason);

    /// <summary>The first reason counts.</summary>
    public void GiveUp(int why)
    {
        if (Interlocked.CompareExchange(ref reason, why, 0) != 0)
        {
            return;
        }

        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just been answered.
        }
    }

    public void Dispose() => source.Dispose();
}
