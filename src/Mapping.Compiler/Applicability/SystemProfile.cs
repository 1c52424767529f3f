using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>What is known of a system, as one framework sees it at a date.</summary>
internal sealed class SystemProfile
{
    /// <summary>No catalog can name an actor so.</summary>
    private const string NoActor = "";

    private readonly ImmutableDictionary<string, bool> facts;
    private readonly ImmutableArray<string> possibleActors;

    private SystemProfile(
        SystemSymbol system,
        ClassSymbol? systemClass,
        ImmutableArray<string> actors,
        ImmutableDictionary<string, bool> facts,
        ImmutableArray<string> possibleActors)
    {
        System = system;
        Class = systemClass;
        Actors = actors;
        this.facts = facts;
        this.possibleActors = possibleActors;
    }

    public SystemSymbol System { get; }

    /// <summary>The class in this framework; null where it is open.</summary>
    public ClassSymbol? Class { get; }

    public ImmutableArray<string> Routes => Class?.Routes ?? [];

    /// <summary>Declared actors that the framework knows, and those that scope rules add; empty where none of them is declared.</summary>
    public ImmutableArray<string> Actors { get; }

    public static SystemProfile Create(SystemSymbol system, Framework framework, DateOnly asOf)
    {
        var systemClass = system.ClassIn(framework);
        return new SystemProfile(system, systemClass, system.ActorsIn(framework), PlacementFacts.Complete(system, systemClass, framework, asOf), []);
    }

    public Truth ClassIs(string name) => Known(Class is not null, Class?.Name == name);

    public Truth RouteIs(string name) => Known(!Routes.IsEmpty, Routes.Contains(name));

    public Truth ActorIs(string name) => Known(!Actors.IsEmpty && (Actors.Contains(name) || !possibleActors.Contains(name)), Actors.Contains(name));

    public Truth FactHolds(string name) => facts.TryGetValue(name, out var holds) ? Known(true, holds) : Truth.Unknown;

    public SystemProfile WithFact(string name, bool holds) => new(System, Class, Actors, facts.SetItem(name, holds), possibleActors);

    public SystemProfile WithoutFact(string name) => new(System, Class, Actors, facts.Remove(name), possibleActors);

    public SystemProfile WithoutClass() => new(System, null, Actors, facts, possibleActors);

    /// <summary>As if nobody had said on which route it came in, so that its dates are measured by every route.</summary>
    public SystemProfile WithoutRoutes(Framework framework, DateOnly asOf)
    {
        if (Routes.IsEmpty)
        {
            return this;
        }

        var anyRoute = Class! with { Routes = [] };
        return new SystemProfile(System, anyRoute, Actors, PlacementFacts.Renew(facts, System, anyRoute, framework, asOf), possibleActors);
    }

    public SystemProfile WithActor(string actor) =>
        Actors.IsEmpty || Actors.Contains(actor) ? this : new SystemProfile(System, Class, Actors.Add(actor), facts, possibleActors);

    /// <summary>With an actor that the organisation may be as well: that is open from then on.</summary>
    public SystemProfile WithPossibleActor(string actor) => new(System, Class, Actors, facts, possibleActors.Add(actor));

    public SystemProfile WithoutPossibleActor(string actor) => new(System, Class, Actors, facts, possibleActors.Remove(actor));

    /// <summary>As if the organisation were not such an actor. Where it is no other either, that is known all the same: it is not open which actor it is.</summary>
    public SystemProfile WithoutActor(string actor) =>
        new(System, Class, Actors is [var only] && only == actor ? [NoActor] : Actors.Remove(actor), facts, possibleActors);

    private static Truth Known(bool isKnown, bool holds) => (isKnown, holds) switch
    {
        (false, _) => Truth.Unknown,
        (_, true) => Truth.True,
        _ => Truth.False,
    };
}
