using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>
/// How far provisions are, in one or two words, without the clause that is being written: until it cites something it covers the whole
/// framework, and what it is about to cite should not look done.
/// </summary>
internal sealed class ProvisionStates(CompletionSite site, Framework framework)
{
    private readonly CoverageIndex index = CoverageIndex.Of(site.Document.Compilation);

    /// <summary>Whether it is an obligation that nobody covers for some system in whose scope it is.</summary>
    public bool IsUnmapped(Provision provision) =>
        provision.IsAssessable && index.Of(provision).Any(entry => OutcomeOf(entry.Obligation) == Outcome.Unmapped);

    /// <summary>The verdict on a leaf, the worst of its systems; of a parent how much is open; null where nothing is in scope.</summary>
    public string? Words(Provision provision)
    {
        if (provision.IsAssessable)
        {
            var verdicts = index.Of(provision);
            return OutcomeFacts.Worst(verdicts.Select(entry => OutcomeOf(entry.Obligation))) is { } worst ? CoverageNames.NameOf(worst) : null;
        }

        var counted = index.Under(framework, provision).Where(entry => entry.Obligation.IsCounted).ToList();
        var open = counted.Count(entry => OutcomeOf(entry.Obligation) == Outcome.Unmapped);
        return counted.Count == 0 ? null : $"{open} of {counted.Count} unmapped";
    }

    private Outcome OutcomeOf(ObligationResult obligation) =>
        obligation.Outcome.IsCounted() && obligation.Outcome is not (Outcome.NotCovered or Outcome.Waived) && obligation.Controls.All(covering => IsBeingWritten(covering.Mapping.Location))
            ? Outcome.Unmapped
            : obligation.Outcome;

    private bool IsBeingWritten(Location clause) =>
        site.Before is [var first, ..] && clause.Span.Start == first.Start && clause.Path == site.Document.Path;
}
