using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>Systems that go by one name where something says for which systems it is.</summary>
/// <param name="Name">Shares its space of names with systems.</param>
/// <param name="Title">What people call them.</param>
/// <param name="Systems">The names of the systems that are declared, in the order of the source, each once.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record GroupSymbol(string Name, string Title, ImmutableArray<string> Systems, Location Location)
{
    /// <summary>Whether it stands in what is written behind a <c>for</c>, such as <see cref="ControlSymbol.ForWritten"/>.</summary>
    public bool IsNamedIn(string? written) => written is not null && written.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains(Name);

    public bool Equals(GroupSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
