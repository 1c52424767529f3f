namespace Mapping.Cli.Commands;

/// <summary>What a command that judges a workspace was asked.</summary>
/// <param name="Path">The folder given, or the current one.</param>
/// <param name="AsOf">The day at whose end it judges.</param>
/// <param name="System">The one system asked about, or null for all.</param>
/// <param name="Format">How the result is written.</param>
/// <param name="Output">The file it goes to, or null for standard output.</param>
/// <param name="Cache">The folder in which answers of feeds are kept, or null where they are not.</param>
internal sealed record JudgingRequest(string Path, DateOnly AsOf, string? System, ReportFormat Format, string? Output, string? Cache)
{
    /// <summary>Whether the result names the digests of files.</summary>
    public bool ShowsDigests { get; init; } = true;

    /// <summary>Whether thresholds are compared with the commits that changed what their rules expect.</summary>
    public bool UsesHistory { get; init; }
}
