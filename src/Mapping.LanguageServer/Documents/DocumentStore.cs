using System.Diagnostics.CodeAnalysis;

namespace Mapping.LanguageServer.Documents;

/// <summary>The documents that an editor holds. Only the thread of the state uses it.</summary>
internal sealed class DocumentStore
{
    private readonly Dictionary<string, HeldDocument> byUri = new(StringComparer.Ordinal);

    public IEnumerable<HeldDocument> All => byUri.Values;

    /// <summary>Two spellings of one file are one document.</summary>
    public static string KeyOf(string uri) => DocumentUri.PathOf(uri) ?? uri;

    public bool TryFind(string uri, [NotNullWhen(true)] out HeldDocument? document) => byUri.TryGetValue(KeyOf(uri), out document);

    public void Set(HeldDocument document) => byUri[KeyOf(document.Uri)] = document;

    public HeldDocument? Remove(string uri) => byUri.Remove(KeyOf(uri), out var document) ? document : null;
}
