using System.Collections.Immutable;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Structure;

internal sealed record SelectionParams(TextDocumentIdentifier TextDocument, ImmutableArray<Position> Positions);
