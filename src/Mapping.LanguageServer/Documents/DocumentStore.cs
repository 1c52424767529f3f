using System.Diagnostics.CodeAnalysis;
using Mapping.Workspaces;

namespace Mapping.LanguageServer.Documents;

/// <summary>The documents that an editor holds. Only the thread of the state uses it.</summary>
internal sealed class DocumentStore
{
    private readonly Dictionary<string, HeldDocument> byKey = new(PathIdentity.Comparer);

    public IEnumerable<HeldDocument> All => byKey.Values;

    /// <summary>Two spellings of one path are one document. A path and another that leads there by a link are two, as they are in the editor.</summary>
    public static string KeyOf(string uri) => DocumentUri.PathOf(uri) ?? uri;

    public bool TryFind(string uri, [NotNullWhen(true)] out HeldDocument? document) => byKey.TryGetValue(KeyOf(uri), out document);

    public void Set(HeldDocument document) => byKey[KeyOf(document.Uri)] = document;

    public HeldDocument? Remove(string uri) => byKey.Remove(KeyOf(uri), out var document) ? document : null;
}
