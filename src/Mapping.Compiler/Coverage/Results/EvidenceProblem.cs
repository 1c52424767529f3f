using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>One kind of reason why records could not be judged, for example <c>no field "suite"</c>.</summary>
/// <param name="What">A clause without a full stop.</param>
/// <param name="Count">How often.</param>
/// <param name="First">The first few places, in the order of files and lines.</param>
public sealed record EvidenceProblem(string What, long Count, ImmutableArray<RecordPlace> First);
