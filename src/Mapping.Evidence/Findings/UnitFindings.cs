using System.Runtime.InteropServices;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Findings;

/// <summary>
/// Reports fields that rules compare with a percentage while nobody says whether 1 or 100 is all of it: 0.4 may be either. One line of the feed
/// answers for all rules, so a field is reported once, where it is compared first.
/// </summary>
internal sealed class UnitFindings
{
    private readonly FeedSymbol feed;

    /// <summary>By name: the first place in the order of the sources, and how many places there are.</summary>
    private readonly Dictionary<string, (FieldPath First, int Places)> fields = new(StringComparer.Ordinal);

    private UnitFindings(FeedSymbol feed) => this.feed = feed;

    public static void Report(FeedPlan plan, DiagnosticBag bag)
    {
        var findings = new UnitFindings(plan.Feed);
        foreach (var rule in plan.DeclaredRules)
        {
            findings.Look(rule);
        }

        findings.ReportDiffering(plan, bag);
        foreach (var (field, places) in findings.fields.Values)
        {
            var others = places == 1 ? "" : $" here and in {RecordWords.Of(places - 1, "other place")}";
            bag.Report(EvidenceDiagnostics.UndeclaredUnit, field.Location, FieldNames.Of(field.Parts), plan.Feed.Name, others);
        }
    }

    /// <summary>Of one field each feed has one unit, whoever says it: two are a mistake of one of them.</summary>
    private void ReportDiffering(FeedPlan plan, DiagnosticBag bag)
    {
        var units = new Dictionary<string, (FieldPath Field, FieldUnit Unit)>(StringComparer.Ordinal);
        foreach (var unit in feed.Units)
        {
            units.TryAdd(FieldNames.Of(unit.Field.Parts), (unit.Field, unit.Unit));
        }

        foreach (var field in plan.DeclaredRules.SelectMany(FieldsOf.Rule).Where(field => field.Unit is not null).OrderBy(field => field.Location, Comparer<Location>.Create(Location.Compare)))
        {
            var (name, unit) = (FieldNames.Of(field.Parts), field.Unit.GetValueOrDefault());
            if (units.TryGetValue(name, out var first) && first.Unit != unit)
            {
                bag.Add(Diagnostic.Create(EvidenceDiagnostics.DifferingUnits, field.Location, name, feed.Name, FieldUnits.NameOf(unit), FieldUnits.NameOf(first.Unit)) with
                {
                    Related = [new RelatedLocation(first.Field.Location, "read otherwise here")],
                });
            }

            units.TryAdd(name, (field, unit));
        }
    }

    private void Look(EvidenceSymbol rule)
    {
        Look(rule.Where);
        foreach (var expectation in rule.Expectations)
        {
            foreach (var figure in expectation.Figures)
            {
                Look(figure.Where);
                if (expectation.Value is PercentLiteral && figure is { Field: { } minuend, Subtrahend: { } subtrahend })
                {
                    Note(minuend);
                    Note(subtrahend);
                }
            }

            if (expectation is { Value: PercentLiteral, ComparedField: { } field })
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
            case CompareDifferencePredicate { Value: PercentLiteral } compare:
                Note(compare.Field);
                Note(compare.Subtrahend);
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
        if (field.Unit is not null || feed.UnitOf(field) is not null)
        {
            return;
        }

        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(fields, PredicateText.Of(field), out var isKnown);
        found = (isKnown && Location.Compare(found.First.Location, field.Location) <= 0 ? found.First : field, found.Places + 1);
    }
}
