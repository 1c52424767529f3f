using System.Collections.Immutable;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Trace;

/// <param name="To">The neighbour nearer to the records.</param>
/// <param name="FromRanges">What makes them neighbours, in the document of the item that was asked about.</param>
internal sealed record OutgoingCall(TraceEntry To, ImmutableArray<Range> FromRanges);
