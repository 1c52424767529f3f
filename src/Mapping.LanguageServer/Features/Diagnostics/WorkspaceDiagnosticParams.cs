using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record WorkspaceDiagnosticParams(ImmutableArray<PreviousResultId>? PreviousResultIds = null);
