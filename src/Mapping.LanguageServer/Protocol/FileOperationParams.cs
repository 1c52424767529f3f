using System.Collections.Immutable;

namespace Mapping.LanguageServer.Protocol;

internal sealed record FileOperationParams(ImmutableArray<OperatedFile> Files);
