using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>What a scope rule does to the obligations of a system for which its condition holds.</summary>
public enum ScopeEffect
{
    /// <summary>Takes obligations away.</summary>
    NotApplicable,

    /// <summary>Keeps them and says what they cover now.</summary>
    Narrowed,

    /// <summary>Keeps them as they are and says what they mean for such a system.</summary>
    Noted,

    /// <summary>Explains why a condition counts them as met by other law.</summary>
    DeemedMet,

    /// <summary>Makes the organisation act as one more actor.</summary>
    AddsActor,

    /// <summary>Replaces the date they apply from.</summary>
    AppliesFrom,
}

/// <summary>A provision that changes what binds a system.</summary>
public sealed record ScopeRule(string Provision, Condition Condition, ScopeEffect Effect, string Explanation, Location Location)
{
    /// <summary>The provisions touched, with all below them; empty for every obligation of the framework.</summary>
    public ImmutableArray<Provision> AppliesTo { get; init; } = [];

    /// <summary>The provisions left untouched, with all below them.</summary>
    public ImmutableArray<Provision> Except { get; init; } = [];

    /// <summary>The actor added, for <see cref="ScopeEffect.AddsActor"/>.</summary>
    public string? Actor { get; init; }

    /// <summary>Whether what binds through the added actor stays while the condition is open; for <see cref="ScopeEffect.AddsActor"/>.</summary>
    public bool ActsWhileOpen { get; init; }

    /// <summary>When set, only obligations that bind through this actor alone are touched.</summary>
    public string? ForActor { get; init; }

    /// <summary>The new date, for <see cref="ScopeEffect.AppliesFrom"/>.</summary>
    public DateOnly? Date { get; init; }
}
