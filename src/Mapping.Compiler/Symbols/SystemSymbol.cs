using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>An AI system and what is declared of it.</summary>
public sealed record SystemSymbol(string Name, string Title, Location Location)
{
    /// <summary>The roles of the organisation for this system, for example <c>provider</c>.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>For example <c>high-risk</c>; null where undeclared.</summary>
    public string? Class { get; init; }

    /// <summary>The routes into the class, for example <c>annex-iii</c>; empty where undeclared.</summary>
    public ImmutableArray<string> Routes { get; init; } = [];

    /// <summary>Declared facts; false for <c>not</c>. An absent fact is undeclared.</summary>
    public ImmutableSortedDictionary<string, bool> Facts { get; init; } =
        ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal);

    public ImmutableArray<ScopeSymbol> Scopes { get; init; } = [];

    /// <summary>When it was placed on the market or put into service.</summary>
    public DateOnly? Placed { get; init; }

    /// <summary>When its design last changed significantly since.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The vendor that provides it, by name.</summary>
    public string? SuppliedBy { get; init; }

    /// <summary>The first scope that names a provision; the system itself where none does.</summary>
    public Location ScopeOf(FrameworkSymbol framework, Provision provision)
    {
        foreach (var scope in Scopes)
        {
            if (ReferenceEquals(scope.Framework.Framework, framework.Framework) && scope.Provisions.Provisions.Any(provision.IsAtOrUnder))
            {
                return scope.Location;
            }
        }

        return Location;
    }

    public bool Equals(SystemSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
