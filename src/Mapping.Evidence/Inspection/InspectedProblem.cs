using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Inspection;

/// <summary>What is wrong with records or files of a feed, whatever rules ask.</summary>
/// <param name="Descriptor">The finding that it leads to where a rule reads the feed.</param>
/// <param name="What">A clause without a full stop.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="First">The first places, columns in bytes.</param>
public sealed record InspectedProblem(DiagnosticDescriptor Descriptor, string What, long Count, ImmutableArray<Location> First);
