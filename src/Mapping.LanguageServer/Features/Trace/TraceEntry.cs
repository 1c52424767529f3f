using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Trace;

/// <summary>A link of the chain, as an item of a call hierarchy.</summary>
internal sealed record TraceEntry(string Name, int Kind, string? Detail, string Uri, Range Range, Range SelectionRange, TraceData? Data);
