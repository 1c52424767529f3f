using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// What relieves a system: the facts that the catalog marks, where they hold, and a class that the framework is not about. Each counts
/// only with reason and approval, and where nothing else that is declared contradicts it; else nothing is taken away because of it.
/// </summary>
internal sealed class Reliefs
{
    private readonly ImmutableArray<string> facts;
    private readonly ClassSymbol? relievingClass;

    private Reliefs(SystemProfile declared, Framework framework, DateOnly asOf)
    {
        Declared = declared;
        facts = [.. framework.Facts.Where(fact => fact.IsRelief && declared.FactHolds(fact.Name) == Truth.True).Select(fact => fact.Name)];
        relievingClass = IsOutOfReach(declared, framework) && !IsOutOfReach(declared.WithoutClass(), framework) && !IsForbidden(declared, framework)
            ? declared.Class
            : null;
        var contradicted = framework.Facts.Where(fact => FactContradiction.Is(fact, declared, framework, asOf)).Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        Shown = Without(declared, name => contradicted.Contains(name) || !IsSigned(declared.System, name, asOf));
    }

    /// <summary>With everything that is declared.</summary>
    public SystemProfile Declared { get; }

    /// <summary>Without the reliefs that are contradicted, or lack a reason or an approval.</summary>
    public SystemProfile Shown { get; }

    public static Reliefs Of(SystemProfile declared, Framework framework, DateOnly asOf) => new(declared, framework, asOf);

    /// <summary>The word for a class among reliefs; facts stand under their names.</summary>
    public static string NameOf(ClassSymbol systemClass) => $"class {systemClass.Name}";

    /// <summary>The reliefs that count and without which a condition would come out otherwise.</summary>
    public ImmutableArray<string> Behind(Condition condition, Truth truth) => Deciding(Shown, condition, truth);

    /// <summary>The reliefs that would make a condition come out so, and don't count.</summary>
    public ImmutableArray<string> Lacking(Condition condition, Truth truth) =>
        ReferenceEquals(Declared, Shown) || ConditionEvaluator.Evaluate(condition, Declared) != truth || ConditionEvaluator.Evaluate(condition, Shown) == truth
            ? []
            : [.. Deciding(Declared, condition, truth).Where(IsLacking)];

    private bool IsLacking(string name) => relievingClass is not null && name == NameOf(relievingClass)
        ? Shown.Class is null
        : Shown.FactHolds(name) != Truth.True;

    private ImmutableArray<string> Deciding(SystemProfile profile, Condition condition, Truth truth)
    {
        if (facts.IsEmpty && relievingClass is null)
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var fact in facts)
        {
            if (profile.FactHolds(fact) == Truth.True && ConditionEvaluator.Evaluate(condition, profile.WithoutFact(fact)) != truth)
            {
                names.Add(fact);
            }
        }

        if (relievingClass is not null && profile.Class is not null && ConditionEvaluator.Evaluate(condition, profile.WithoutClass()) != truth)
        {
            names.Add(NameOf(relievingClass));
        }

        return names.ToImmutable();
    }

    private SystemProfile Without(SystemProfile profile, Func<string, bool> isLacking)
    {
        foreach (var fact in facts.Where(isLacking))
        {
            profile = profile.WithoutFact(fact);
        }

        return relievingClass is not null && isLacking(NameOf(relievingClass)) ? profile.WithoutClass() : profile;
    }

    private bool IsSigned(SystemSymbol system, string name, DateOnly asOf) =>
        relievingClass is not null && name == NameOf(relievingClass)
            ? relievingClass.Signature?.CountsAt(asOf) == true
            : system.Facts.GetValueOrDefault(name)?.Signature?.CountsAt(asOf) == true;

    private static bool IsOutOfReach(SystemProfile profile, Framework framework) =>
        ConditionEvaluator.Evaluate(framework.Reach, profile) == Truth.False;

    /// <summary>A class that something is forbidden for is no relief.</summary>
    private static bool IsForbidden(SystemProfile profile, Framework framework) =>
        framework.Leaves.Any(leaf => !leaf.IsClosable && ConditionEvaluator.Evaluate(leaf.Condition, profile) == Truth.True);
}
