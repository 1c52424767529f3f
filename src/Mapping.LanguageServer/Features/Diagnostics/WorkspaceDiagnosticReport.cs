using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record WorkspaceDiagnosticReport(ImmutableArray<WorkspaceDocumentReport> Items);
