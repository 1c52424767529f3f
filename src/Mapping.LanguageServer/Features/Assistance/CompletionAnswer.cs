using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Assistance;

internal sealed record CompletionAnswer(bool IsIncomplete, ImmutableArray<CompletionEntry> Items);
