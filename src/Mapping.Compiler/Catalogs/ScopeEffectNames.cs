namespace Mapping.Compiler.Catalogs;

/// <summary>The words for the effects of scope rules in catalogs and reports.</summary>
public static class ScopeEffectNames
{
    public static readonly string[] All = ["not-applicable", "narrowed", "noted", "deemed-met", "adds-actor", "applies-from"];

    public static string NameOf(ScopeEffect effect) => effect switch
    {
        ScopeEffect.NotApplicable => "not-applicable",
        ScopeEffect.Narrowed => "narrowed",
        ScopeEffect.Noted => "noted",
        ScopeEffect.DeemedMet => "deemed-met",
        ScopeEffect.AddsActor => "adds-actor",
        _ => "applies-from",
    };

    public static ScopeEffect? EffectOf(string name) => name switch
    {
        "not-applicable" => ScopeEffect.NotApplicable,
        "narrowed" => ScopeEffect.Narrowed,
        "noted" => ScopeEffect.Noted,
        "deemed-met" => ScopeEffect.DeemedMet,
        "adds-actor" => ScopeEffect.AddsActor,
        "applies-from" => ScopeEffect.AppliesFrom,
        _ => null,
    };
}
