using System.Collections.Immutable;

namespace Mapping.LanguageServer.Protocol;

internal sealed record DidChangeWatchedFilesParams(ImmutableArray<FileEvent> Changes);
