using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>An AI system and what is declared of it.</summary>
public sealed record SystemSymbol(string Name, string Title, Location Location)
{
    /// <summary>The roles of the organisation for this system, for example <c>provider</c>.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Its classes, at most one for each framework; empty where undeclared.</summary>
    public ImmutableArray<ClassSymbol> Classes { get; init; } = [];

    /// <summary>Declared facts. An absent fact is undeclared.</summary>
    public ImmutableSortedDictionary<string, DeclaredFact> Facts { get; init; } =
        ImmutableSortedDictionary.Create<string, DeclaredFact>(StringComparer.Ordinal);

    public ImmutableArray<ScopeSymbol> Scopes { get; init; } = [];

    /// <summary>How the workspace reads what is disputed in the frameworks that it uses.</summary>
    public ImmutableArray<ChosenReading> Readings { get; init; } = [];

    /// <summary>When it was placed on the market or put into service.</summary>
    public DateOnly? Placed { get; init; }

    /// <summary>When its design last changed significantly since.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The vendor that provides it, by name.</summary>
    public string? SuppliedBy { get; init; }

    /// <summary>The reasons and approvals that its class and its facts carry.</summary>
    public IEnumerable<SignatureSymbol> Signatures =>
        Facts.Values.Select(fact => fact.Signature).Concat(Classes.Select(known => known.Signature)).OfType<SignatureSymbol>();

    /// <summary>The class that counts in a framework: the one said for it, else one that it has; null where it is open.</summary>
    public ClassSymbol? ClassIn(Framework framework) =>
        Classes.FirstOrDefault(known => ReferenceEquals(known.Framework?.Framework, framework))
        ?? Classes.FirstOrDefault(known => known.Framework is null && framework.HasClass(known.Name));

    /// <summary>The actors that count in a framework: those that it knows; empty where it is open who you are to it.</summary>
    public ImmutableArray<string> ActorsIn(Framework framework) => [.. Actors.Where(actor => framework.Actors.Contains(actor))];

    /// <summary>Where a framework is put in scope first; the system itself where it is not.</summary>
    public Location ScopeOf(Framework framework) =>
        Scopes.FirstOrDefault(scope => ReferenceEquals(scope.Framework.Framework, framework))?.Location ?? Location;

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
