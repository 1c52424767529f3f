using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Findings;

/// <summary>Reports fields that a rule speaks of and no record has.</summary>
internal static class FieldFindings
{
    /// <summary>Reports them wherever they are named.</summary>
    /// <param name="plan">What was asked of the feed.</param>
    /// <param name="answer">What it says.</param>
    /// <param name="namesOf">The names of the fields that the feed has; asked only where one is absent.</param>
    /// <param name="bag">Where the findings go.</param>
    public static void Report(FeedPlan plan, FeedAnswer answer, Func<FeedPlan, IReadOnlyList<string>> namesOf, DiagnosticBag bag)
    {
        if (answer.AbsentFields.IsEmpty)
        {
            return;
        }

        var names = namesOf(plan);
        var others = plan.DeclaredRules.SelectMany(FieldsOf.ComparedWith).Select(field => field.Location).ToHashSet();
        foreach (var field in FieldsOf.NeededBy(plan).Where(field => answer.AbsentFields.Contains(field.ToString())))
        {
            var finding = Diagnostic
                .Create(EvidenceDiagnostics.UnknownField, field.Location, plan.Feed.Name, field.ToString())
                .WithNearest(FieldNames.Of(field.Parts), names);
            bag.Add(others.Contains(field.Location) && finding.Fixes.IsEmpty ? OfText(finding, field) : finding);
        }
    }

    /// <summary>A word that is no field, where a text could stand.</summary>
    private static Diagnostic OfText(Diagnostic finding, FieldPath field) => finding with
    {
        Help = $"Text goes in quotes: \"{field}\".",
        Fixes = [CodeFix.Replace(field.Location, $"\"{field}\"", "Put it in quotes")],
    };
}
