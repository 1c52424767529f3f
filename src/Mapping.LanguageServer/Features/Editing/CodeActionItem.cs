using System.Collections.Immutable;
using Mapping.LanguageServer.Features.Diagnostics;

namespace Mapping.LanguageServer.Features.Editing;

internal sealed record CodeActionItem(string Title, string Kind, ImmutableArray<DiagnosticItem>? Diagnostics, bool? IsPreferred, WorkspaceEdit Edit);
