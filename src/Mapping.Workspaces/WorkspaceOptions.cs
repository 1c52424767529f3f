namespace Mapping.Workspaces;

/// <summary>What a reader accepts.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>Larger files are refused: no source written by people comes near it, and a stranger's file must not eat the machine.</summary>
    public long MaxFileBytes { get; init; } = 64L * 1024 * 1024;
}
