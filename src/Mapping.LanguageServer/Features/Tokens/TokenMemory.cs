using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.LanguageServer.Features.Tokens;

/// <summary>
/// The last tokens that were sent of each document, so that the next answer need only tell the difference. What was told longest ago
/// is forgotten first; who asks for it then gets everything. Safe for concurrent use.
/// </summary>
/// <param name="capacity">How many numbers are kept at most, of all documents.</param>
internal sealed class TokenMemory(int capacity)
{
    private readonly Lock gate = new();
    private readonly LinkedList<(string Document, string Id, ImmutableArray<int> Data)> kept = [];
    private long lastId;
    private int size;

    /// <summary>The id under which an editor may ask for the difference; null for what is too large to keep.</summary>
    public string? Keep(string document, ImmutableArray<int> data)
    {
        lock (gate)
        {
            Forget(kept.FirstOrDefault(entry => entry.Document == document));
            if (data.Length > capacity)
            {
                return null;
            }

            var id = (++lastId).ToString(CultureInfo.InvariantCulture);
            kept.AddLast((document, id, data));
            size += data.Length;
            while (size > capacity && kept.First is { } oldest)
            {
                Forget(oldest.Value);
            }

            return id;
        }
    }

    public ImmutableArray<int>? Find(string document, string id)
    {
        lock (gate)
        {
            var found = kept.FirstOrDefault(entry => entry.Document == document && entry.Id == id);
            return found.Id is null ? null : found.Data;
        }
    }

    private void Forget((string Document, string Id, ImmutableArray<int> Data) entry)
    {
        if (entry.Id is not null && kept.Remove(entry))
        {
            size -= entry.Data.Length;
        }
    }
}
