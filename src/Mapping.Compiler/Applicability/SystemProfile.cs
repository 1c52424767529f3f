using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>What is known of a system, as one framework sees it at a date.</summary>
internal sealed class SystemProfile
{
    private readonly ImmutableDictionary<string, bool> facts;

    private SystemProfile(SystemSymbol system, ImmutableArray<string> actors, ImmutableDictionary<string, bool> facts)
    {
        System = system;
        Actors = actors;
        this.facts = facts;
    }

    public SystemSymbol System { get; }

    /// <summary>Declared actors and those that scope rules add; empty where undeclared.</summary>
    public ImmutableArray<string> Actors { get; }

    public static SystemProfile Create(SystemSymbol system, Framework framework, DateOnly asOf) =>
        new(system, system.Actors, PlacementFacts.Complete(system, framework, asOf));

    public Truth ClassIs(string name) => Known(System.Class is not null, System.Class == name);

    public Truth RouteIs(string name) => Known(!System.Routes.IsEmpty, System.Routes.Contains(name));

    public Truth ActorIs(string name) => Known(!Actors.IsEmpty, Actors.Contains(name));

    public Truth FactHolds(string name) => facts.TryGetValue(name, out var holds) ? Known(true, holds) : Truth.Unknown;

    /// <summary>With what the catalog assumes where the system is silent; facts that somebody must answer stay unknown.</summary>
    public SystemProfile WithAssumptions(Framework framework)
    {
        var assumed = facts.ToBuilder();
        foreach (var fact in framework.Facts)
        {
            if (fact.Undeclared != UndeclaredFact.Ask)
            {
                assumed.TryAdd(fact.Name, fact.Undeclared == UndeclaredFact.Yes);
            }
        }

        return new SystemProfile(System, Actors, assumed.ToImmutable());
    }

    public SystemProfile WithActor(string actor) =>
        Actors.IsEmpty || Actors.Contains(actor) ? this : new SystemProfile(System, Actors.Add(actor), facts);

    public SystemProfile WithoutActor(string actor) => new(System, Actors.Remove(actor), facts);

    private static Truth Known(bool isKnown, bool holds) => (isKnown, holds) switch
    {
        (false, _) => Truth.Unknown,
        (_, true) => Truth.True,
        _ => Truth.False,
    };
}
