using System.Collections.Immutable;
using Mapping.LanguageServer.Features.Assistance;
using Mapping.LanguageServer.Features.Configuration;
using Mapping.LanguageServer.Features.Coverage;
using Mapping.LanguageServer.Features.Diagnostics;
using Mapping.LanguageServer.Features.Editing;
using Mapping.LanguageServer.Features.Hover;
using Mapping.LanguageServer.Features.Navigation;
using Mapping.LanguageServer.Features.Outline;
using Mapping.LanguageServer.Features.Refreshing;
using Mapping.LanguageServer.Features.Structure;
using Mapping.LanguageServer.Features.Sync;
using Mapping.LanguageServer.Features.Tokens;
using Mapping.LanguageServer.Features.Trace;
using Mapping.LanguageServer.Features.Watching;
using Mapping.LanguageServer.Hosting;

namespace Mapping.LanguageServer.Features;

/// <summary>Everything that the server can do, a line each.</summary>
internal static class FeatureList
{
    public static ImmutableArray<IFeature> Create(Session session, ServerOptions options) =>
    [
        new DocumentSyncFeature(session),
        new WorkspaceFoldersFeature(session),
        new WatchedFilesFeature(session),
        new FileOperationsFeature(session),
        new PushDiagnosticsFeature(session),
        new PullDiagnosticsFeature(session),
        new DocumentSymbolFeature(session),
        new WorkspaceSymbolFeature(session),
        new NavigationFeature(session),
        new HoverFeature(session),
        new CompletionFeature(session),
        new AssistanceFeature(session),
        new StructureFeature(session),
        new SemanticTokensFeature(session),
        new RenameFeature(session),
        new FormattingFeature(session),
        new CodeActionFeature(session),
        new GatesFeature(session),
        new CoverageTreeFeature(session),
        new AsOfFeature(session),
        new InsideDocumentFeature(),
        new ExplainFeature(session),
        new TraceFeature(session),
        new ConfigurationFeature(session),
        new RefreshFeature(session),
        .. options.WriteReport is { } write ? [new ReportFeature(session, write)] : ImmutableArray<IFeature>.Empty,
    ];
}
