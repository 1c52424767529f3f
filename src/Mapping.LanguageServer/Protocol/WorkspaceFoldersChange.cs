using System.Collections.Immutable;

namespace Mapping.LanguageServer.Protocol;

internal sealed record WorkspaceFoldersChange(ImmutableArray<WorkspaceFolder> Added, ImmutableArray<WorkspaceFolder> Removed);
