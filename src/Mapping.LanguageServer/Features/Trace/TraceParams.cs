namespace Mapping.LanguageServer.Features.Trace;

internal sealed record TraceParams(TraceEntry Item);
