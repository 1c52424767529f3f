using Mapping.LanguageServer.Documents;

namespace Mapping.LanguageServer.Hosting;

/// <summary>What client and server agreed on at the start.</summary>
/// <param name="Capabilities">What the client can do.</param>
/// <param name="Encoding">What the characters of positions are.</param>
/// <param name="Pulls">Whether the client asks for diagnostics, so that none are pushed.</param>
/// <param name="HasInsideDocuments">Whether it shows documents that <c>mapping/catalogText</c> gives.</param>
/// <param name="ReadsEvidence">Whether evidence is read at all.</param>
internal sealed record SessionSettings(ClientCapabilities Capabilities, PositionEncoding Encoding, bool Pulls, bool HasInsideDocuments, bool ReadsEvidence)
{
    /// <summary>Of the user, as far as they were told.</summary>
    public EditorSettings Editor { get; init; } = new();

    /// <summary>Whether the client says the date itself, so that no setting changes it.</summary>
    public bool ChoosesDate { get; init; }

    /// <summary>The client's command that explains a subject, given by its name; null where it has none.</summary>
    public string? ExplainCommand { get; init; }

    /// <summary>Whether the client tells of files that change on disk.</summary>
    public bool WatchesFiles => Capabilities.Has("workspace", "didChangeWatchedFiles", "dynamicRegistration");

    public static SessionSettings None { get; } = new(ClientCapabilities.None, PositionEncoding.Utf16, Pulls: false, HasInsideDocuments: false, ReadsEvidence: true);
}
