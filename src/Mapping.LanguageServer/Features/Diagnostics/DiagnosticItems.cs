using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Mapping.Compiler.Diagnostics;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Findings;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>Puts the findings of a snapshot into the protocol's words.</summary>
internal sealed class DiagnosticItems(SnapshotContext context)
{
    private const int Unnecessary = 1;
    private const string CodeOfPages = "MAP";

    private readonly bool tagsUnused = context.Client.Capabilities.Mentions("textDocument", "publishDiagnostics", "tagSupport")
        || context.Client.Capabilities.Mentions("textDocument", "diagnostic", "tagSupport");

    private readonly bool relates = context.Client.Capabilities.Has("textDocument", "publishDiagnostics", "relatedInformation")
        || context.Client.Capabilities.Has("textDocument", "diagnostic", "relatedInformation");

    public ImmutableArray<DiagnosticItem> Of(string path) => [.. EditorFindings.Of(context.Snapshot).In(path).Select(Of)];

    public ImmutableArray<DiagnosticItem> Of(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];

    /// <summary>What a client may keep findings under: the same only where all of them are.</summary>
    public static string ResultIdOf(ImmutableArray<DiagnosticItem> items)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new PublishDiagnosticsParams("", items), DiagnosticJson.Default.PublishDiagnosticsParams);
        return Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12));
    }

    public DiagnosticItem Of(Diagnostic diagnostic) => new(
        SnapshotUris.RangeOf(diagnostic.Location, context.PositionsOf(diagnostic.Location.Source)),
        SeverityOf(diagnostic.Severity),
        diagnostic.Code,
        "mapping",
        diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message,
        PageOf(diagnostic),
        tagsUnused && diagnostic.Descriptor.Is(DiagnosticTags.Unnecessary) ? [Unnecessary] : null,
        relates && !diagnostic.Related.IsEmpty ? [.. diagnostic.Related.Select(Of)] : null);

    /// <summary>What editors alone are told has no page.</summary>
    private CodeDescription? PageOf(Diagnostic diagnostic) =>
        context.Client.HasInsideDocuments && diagnostic.Code.StartsWith(CodeOfPages, StringComparison.Ordinal)
            ? new CodeDescription($"{InsideDocuments.Scheme}diagnostics/{diagnostic.Code}.md")
            : null;

    private RelatedInformation Of(RelatedLocation related) => new(context.Uris.Of(related.Location), related.Message);

    private static int SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Information => 3,
        _ => 4,
    };
}
