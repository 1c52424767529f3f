using System.Collections.Immutable;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Trace;

/// <param name="From">The neighbour nearer to the law.</param>
/// <param name="FromRanges">What makes them neighbours, in the neighbour's document.</param>
internal sealed record IncomingCall(TraceEntry From, ImmutableArray<Range> FromRanges);
