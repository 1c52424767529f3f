using System.Collections.Immutable;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>A finding in the protocol's words.</summary>
internal sealed record DiagnosticItem(
    Range Range,
    int Severity,
    string Code,
    string Source,
    string Message,
    CodeDescription? CodeDescription = null,
    ImmutableArray<int>? Tags = null,
    ImmutableArray<RelatedInformation>? RelatedInformation = null);
