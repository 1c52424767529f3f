using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>When a provision binds: a formula over the class, route, actors and facts of a system.</summary>
public abstract record Condition
{
    /// <summary>Holds for every system.</summary>
    public static readonly Condition Always = new AllOf([]);
}

/// <summary>Holds when each operand holds; with none, always.</summary>
public sealed record AllOf(ImmutableArray<Condition> Operands) : Condition;

/// <summary>Holds when some operand holds; with none, never.</summary>
public sealed record AnyOf(ImmutableArray<Condition> Operands) : Condition;

/// <summary>Holds when the operand does not.</summary>
public sealed record Not(Condition Operand) : Condition;

/// <summary>The system is of this class, for example <c>high-risk</c>.</summary>
public sealed record ClassIs(string Name) : Condition;

/// <summary>The system came into its class on this route, for example <c>annex-iii</c>.</summary>
public sealed record RouteIs(string Name) : Condition;

/// <summary>The organisation acts as this actor for the system.</summary>
public sealed record ActorIs(string Name) : Condition;

/// <summary>The fact is declared of the system.</summary>
public sealed record FactHolds(string Name) : Condition;
