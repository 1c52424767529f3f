using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Finds the gaps that a place shows: a scope those of its system, a requirement those that block it.</summary>
internal static class Gaps
{
    /// <summary>In the order of the catalog. On a citation, only those at or under it.</summary>
    public static IEnumerable<Gap> At(ActionContext context)
    {
        var gaps = AtScope(context).Concat(AtGate(context)).DistinctBy(gap => (gap.System, gap.Obligation.Provision));
        return context.Document.Model.At(context.Span.Start)?.Symbol is Provision cited
            ? gaps.Where(gap => ReferenceEquals(gap.Obligation.Provision.Location.Source, cited.Location.Source) && gap.Obligation.Provision.IsAtOrUnder(cited))
            : gaps;
    }

    private static IEnumerable<Gap> AtScope(ActionContext context)
    {
        var findings = context.Diagnostics
            .Where(diagnostic => diagnostic.Subject is not null && !diagnostic.Descriptor.Is(DiagnosticTags.BeforeVerdict))
            .ToLookup(diagnostic => diagnostic.Message, StringComparer.Ordinal);
        if (findings.Count == 0)
        {
            yield break;
        }

        var descriptors = findings.Select(group => group.First().Descriptor).Distinct().ToList();
        foreach (var system in context.Compilation.Coverage.Systems)
        {
            foreach (var obligation in system.Obligations.Where(obligation => obligation.Design is not (null or DesignState.Mapped)))
            {
                var finding = descriptors
                    .SelectMany(descriptor => findings[MessageOf(descriptor, system, obligation)].Where(found => found.Descriptor == descriptor))
                    .FirstOrDefault();
                if (finding is not null)
                {
                    yield return new Gap(system.System, obligation, finding);
                }
            }
        }
    }

    private static string MessageOf(DiagnosticDescriptor descriptor, SystemCoverage system, ObligationResult obligation)
    {
        var controls = string.Join(", ", obligation.Controls.Select(covering => covering.Control.Name));
        return descriptor.Format(obligation.Provision.DisplayName, obligation.Provision.Title, system.System.Name, controls);
    }

    private static IEnumerable<Gap> AtGate(ActionContext context) =>
        from gate in context.Compilation.Coverage.Gates
        from pair in (gate.Gate?.Requirements ?? []).Zip(gate.Requirements)
        let place = pair.First.Location
        where ReferenceEquals(place.Source, context.Source) && place.Span.Start <= context.Span.Start && place.Span.End >= context.Span.End
        from blocker in pair.Second.Blockers
        where blocker.Design is not (null or DesignState.Mapped)
        select new Gap(gate.System, blocker, null);
}
