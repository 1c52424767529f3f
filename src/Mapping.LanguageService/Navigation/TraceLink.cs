using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>A step to a neighbour in the chain.</summary>
/// <param name="Item">The neighbour.</param>
/// <param name="Places">What makes them neighbours, in the file of the one nearer to the law.</param>
public sealed record TraceLink(TraceItem Item, ImmutableArray<Location> Places);
