namespace Mapping.LanguageServer.Documents;

/// <summary>A document that an editor holds.</summary>
/// <param name="Uri">As the editor spells it.</param>
/// <param name="Path">Absolute, without links, see <see cref="Mapping.Workspaces.PathIdentity"/>; null where it is no file.</param>
/// <param name="Text">All of it.</param>
/// <param name="Version">The editor's number for this text.</param>
internal sealed record HeldDocument(string Uri, string? Path, string Text, int Version)
{
    /// <summary>The path as the editor spells it.</summary>
    public string? SpelledPath => DocumentUri.PathOf(Uri);
}
