using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reports conditions that no system meets, each once: what they stand at would fall away for everybody, and nobody would see it among
/// what does not apply.
/// </summary>
internal sealed class ConditionChecker(CatalogScope scope, ImmutableArray<SystemClass> classes, ImmutableArray<FactDefinition> facts)
{
    private readonly PossibleSystems possible = new(classes, facts);
    private readonly HashSet<Condition> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Checks what says when an obligation binds.</summary>
    public void Check(Provision provision, TextSpan span) =>
        Check(provision.Condition, span, "condition", $"{CatalogFindings.Quote(provision.DisplayName)} binds nobody");

    /// <summary>Checks what says which systems an obligation is about.</summary>
    public void CheckReach(Provision provision, TextSpan span) =>
        Check(provision.Reach, span, "reach", $"{CatalogFindings.Quote(provision.DisplayName)} binds nobody who is silent on a fact");

    /// <summary>Checks when a scope rule acts.</summary>
    public void Check(ScopeRule rule, TextSpan span) => Check(rule.Condition, span, "condition", "the rule never acts");

    /// <summary>Checks what a fact says of the systems of which it is true, and of those that are asked for it or held to it.</summary>
    public void Check(FactDefinition fact)
    {
        var name = CatalogFindings.Quote(fact.Name);
        if (fact.AskedOf is { } such)
        {
            Check(such, fact.Location.Span, "condition", $"the fact {name} is asked of nobody");
        }

        if (fact.WithSupplier is { } supplied)
        {
            Check(supplied, fact.Location.Span, "condition", $"the fact {name} holds of nobody for having a supplier");
        }

        if (fact.Implies is { } implied && !possible.SomeMeets(new AllOf([new FactHolds(fact.Name), implied])))
        {
            Report(implied, fact.Location.Span, "implication", $"the fact {name} never holds");
        }
    }

    private void Check(Condition condition, TextSpan span, string what, string consequence)
    {
        if (seen.Add(condition) && !possible.SomeMeets(condition))
        {
            Report(condition, span, what, consequence);
        }
    }

    private void Report(Condition condition, TextSpan span, string what, string consequence) => scope.Findings.Report(
        CatalogDiagnostics.ImpossibleCondition, span, what, CatalogFindings.Quote(ConditionText.Render(condition)), consequence);
}
