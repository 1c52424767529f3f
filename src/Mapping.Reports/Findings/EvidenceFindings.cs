using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Findings;

namespace Mapping.Reports.Findings;

/// <summary>Rules of evidence that do not pass, at the rule, with the obligations that wait for them.</summary>
internal sealed class EvidenceFindings
{
    private readonly Judgement judgement;
    private readonly Blockers blockers;

    /// <summary>The obligations whose evidence does not pass, by the controls that map them fully and operate.</summary>
    private readonly ILookup<ControlSymbol, SystemObligation> waiting;

    public EvidenceFindings(Judgement judgement, Blockers blockers)
    {
        this.judgement = judgement;
        this.blockers = blockers;
        waiting = (
            from coverage in judgement.Coverage.Systems
            from result in coverage.Obligations
            where result.Outcome.IsNotPassing()
            from control in result.Controls
                .Where(covering => covering is { Strength: MappingStrength.Full, State: ControlState.Operating })
                .Select(covering => covering.Control).Distinct()
            select (Control: control, Obligation: new SystemObligation(coverage.System, result)))
            .ToLookup(entry => entry.Control, entry => entry.Obligation);
    }

    public IEnumerable<Finding> All()
    {
        foreach (var control in judgement.Symbols.Controls.Where(control => control.Status.At(judgement.Coverage.AsOf) != ControlState.Retired))
        {
            ImmutableArray<SystemSymbol> systems = [.. judgement.Coverage.Systems.Select(coverage => coverage.System).Where(control.IsFor)];
            foreach (var rule in systems.IsEmpty ? [] : control.Evidence)
            {
                // A feed that names systems is judged for each of them; any other gives one verdict for all.
                var isForEach = judgement.Symbols.FeedOf(rule)?.SystemField is not null;
                foreach (var system in isForEach ? systems : [systems[0]])
                {
                    if (Of(control, rule, isForEach ? system : null, judgement.Evidence.Of(control, rule, system)) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private Finding? Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol? system, EvidenceResult result)
    {
        if (EvidenceDiagnostics.Of(result.Verdict) is not { } descriptor)
        {
            return null;
        }

        var obligations = waiting[control].Where(obligation => system is null || obligation.System == system).ToImmutableArray();
        var gates = blockers.GatesOf(obligations);
        var message = descriptor.Format($"{control.Name}/{rule.Name}", system is null ? "" : $" for {system.Name}", VerdictCause.Of(rule, result));
        return new Finding(
            descriptor, gates.IsEmpty ? FindingLevels.Of(descriptor.Severity) : FindingLevel.Error,
            message + ObligationFindings.Blocks(gates), rule.Location, FindingIdentity.Of(control, rule, system))
        {
            Help = HelpFor(result.Verdict),
            State = CoverageNames.NameOf(result.Verdict),
            Fails = result.Verdict == EvidenceVerdict.Failing ? [.. result.Figures.Where(figure => !figure.Holds).Select(figure => figure.Expect)] : [],
            System = system?.Name,
            Related = RelatedTo(result),
            Obligations = obligations,
        };
    }

    private static string HelpFor(EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Failing => "Mend what fails, and let new records show it.",
        EvidenceVerdict.Unreadable => "Mend the records that can't be judged.",
        EvidenceVerdict.Stale => "Renew it.",
        EvidenceVerdict.Unverified => "Expect what a record could show to be otherwise.",
        EvidenceVerdict.Missing or EvidenceVerdict.Passing => "Supply it.",
    };

    private static ImmutableArray<RelatedLocation> RelatedTo(EvidenceResult result)
    {
        var failing = result.Figures.Where(figure => !figure.Holds)
            .SelectMany(figure => figure.Records.Select(record => Related(record, figure.Expect)));
        var broken = result.Problems
            .SelectMany(problem => problem.First.Take(1).Select(place => Related(place, problem.What)));
        return [.. failing, .. broken];
    }

    private static RelatedLocation Related(RecordPlace place, string message) =>
        new(SourceText.Place(place.Path, place.Line, 1), message);
}
