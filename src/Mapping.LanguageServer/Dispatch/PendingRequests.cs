using System.Text.Json;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>The requests that have no answer yet. Safe for concurrent use.</summary>
internal sealed class PendingRequests
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, PendingRequest> requests = new(StringComparer.Ordinal);

    /// <summary>Null where an earlier request of the same id still waits.</summary>
    public PendingRequest? Begin(JsonElement id)
    {
        var request = new PendingRequest();
        lock (gate)
        {
            return requests.TryAdd(id.GetRawText(), request) ? request : null;
        }
    }

    public void End(JsonElement id)
    {
        lock (gate)
        {
            requests.Remove(id.GetRawText());
        }
    }

    public void Cancel(JsonElement id)
    {
        PendingRequest? request;
        lock (gate)
        {
            requests.TryGetValue(id.GetRawText(), out request);
        }

        request?.GiveUp(ErrorCode.RequestCancelled);
    }

    /// <summary>Gives up what is computed from something that has just changed.</summary>
    public void Invalidate(object basis)
    {
        List<PendingRequest> stale;
        lock (gate)
        {
            stale = [.. requests.Values.Where(request => ReferenceEquals(request.Basis, basis))];
        }

        stale.ForEach(request => request.GiveUp(ErrorCode.ContentModified));
    }
}
