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
        foreach (var field in FieldsOf.NeededBy(plan).Where(field => answer.AbsentFields.Contains(field.ToString())))
        {
            bag.Add(Diagnostic
                .Create(EvidenceDiagnostics.UnknownField, field.Location, plan.Feed.Name, field.ToString())
                .WithNearest(FieldNames.Of(field.Parts), names));
        }
    }
}
