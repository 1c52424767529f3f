using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Assistance;

internal sealed record SignatureAnswer(ImmutableArray<SignatureEntry> Signatures, int ActiveSignature, int? ActiveParameter);
