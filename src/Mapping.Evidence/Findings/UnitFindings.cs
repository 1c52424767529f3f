using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Findings;

/// <summary>Reports fields that rules compare with a percentage while nobody says whether 1 or 100 is all of it: 0.4 may be either.</summary>
internal sealed class UnitFindings
{
    private readonly FeedSymbol feed;
    private readonly DiagnosticBag bag;
    private readonly HashSet<Location> reported = [];

    private UnitFindings(FeedSymbol feed, DiagnosticBag bag)
    {
        this.feed = feed;
        this.bag = bag;
    }

    public static void Report(FeedPlan plan, DiagnosticBag bag)
    {
        var findings = new UnitFindings(plan.Feed, bag);
        foreach (var rule in plan.DeclaredRules)
        {
            findings.Look(rule);
        }
    }

    private void Look(EvidenceSymbol rule)
    {
        Look(rule.Where);
        foreach (var expectation in rule.Expectations)
        {
            Look(expectation.Where);
            if (expectation is { Value: PercentLiteral, Field: { } field })
            {
                Note(field);
            }
        }
    }

    private void Look(Predicate? predicate)
    {
        switch (predicate)
        {
            case AllPredicate all:
                LookAll(all.Operands.AsSpan());
                break;
            case AnyPredicate any:
                LookAll(any.Operands.AsSpan());
                break;
            case NotPredicate not:
                Look(not.Operand);
                break;
            case ComparePredicate { Value: PercentLiteral } compare:
                Note(compare.Field);
                break;
            case InPredicate isIn when isIn.Values.Any(value => value is PercentLiteral):
                Note(isIn.Field);
                break;
        }
    }

    private void LookAll(ReadOnlySpan<Predicate> operands)
    {
        foreach (var operand in operands)
        {
            Look(operand);
        }
    }

    private void Note(FieldPath field)
    {
        if (!IsDeclared(field) && reported.Add(field.Location))
        {
            bag.Report(EvidenceDiagnostics.UndeclaredUnit, field.Location, FieldNames.Of(field.Parts), feed.Name);
        }
    }

    private bool IsDeclared(FieldPath field)
    {
        foreach (var unit in feed.Units)
        {
            if (unit.Field.Parts.AsSpan().SequenceEqual(field.Parts.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
