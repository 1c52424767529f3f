using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record PublishDiagnosticsParams(string Uri, ImmutableArray<DiagnosticItem> Diagnostics, int? Version = null);
