using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Editions;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>Asks of every provision that differs between two editions what of a workspace rests on it. Pure: no evidence, no date.</summary>
public static class ImpactAnalyzer
{
    public static AmendmentImpact Analyze(BoundWorkspace workspace, Framework from, Framework to)
    {
        var (symbols, known) = (workspace.Symbols, workspace.EditionsOf(from.Id));
        var (earlier, later) = (CitingDeclarations.Of(symbols, from), CitingDeclarations.Of(symbols, to));
        ImmutableArray<string> inUse = [.. symbols.Frameworks
            .Where(used => used.Framework.Id == from.Id)
            .Select(used => used.Framework.Edition)
            .Distinct()
            .Order(StringComparer.Ordinal)];
        var isUsed = inUse.Contains(from.Edition) || inUse.Contains(to.Edition);
        return new AmendmentImpact(from, to)
        {
            InUse = inUse,
            Provisions =
            [
                .. EditionComparer.Compare(from.Id, from, to, known)
                    .OrderBy(change => change.After?.Index ?? int.MaxValue)
                    .ThenBy(change => change.Before?.Index ?? int.MaxValue)
                    .Select(change => ImpactOf(change, earlier, later, from, to)),
            ],
            Parts = PartComparer.Compare(from, to, known, isUsed ? symbols.Systems : []),
            Unfollowed = [.. EditionPath.Between(from, to, known).SelectMany(step => Unfollowed(step.From, step.To).Concat(Unfollowed(step.To, step.From))).Order(StringComparer.Ordinal)],
        };
    }

    private static ProvisionImpact ImpactOf(ProvisionChange change, ImmutableArray<Citing> earlier, ImmutableArray<Citing> later, Framework from, Framework to)
    {
        ImmutableArray<Citing> before = [.. earlier.Where(citing => citing.Provisions.Any(cited => change.Concerns(change.Before, cited)))];
        ImmutableArray<Citing> after = [.. later.Where(citing => citing.Provisions.Any(cited => change.Concerns(change.After, cited)))];
        ImmutableArray<Citing> touched = [.. before.Concat(after).Concat(WouldCite(change, earlier, later, from, to))
            .DistinctBy(IdentityOf)
            .OrderBy(citing => citing.Kind).ThenBy(citing => citing.Name, StringComparer.Ordinal)];
        return new ProvisionImpact(change, touched, ImpactSteps.Of(change, touched, before, to));
    }

    /// <summary>A control that cites in several clauses is touched once; two waivers of one provision are two.</summary>
    private static (CitingKind Kind, string Name, Text.Location? Place) IdentityOf(Citing citing) => citing.Kind switch
    {
        CitingKind.Control or CitingKind.Claim or CitingKind.Gate or CitingKind.System => (citing.Kind, citing.Name, null),
        _ => (citing.Kind, citing.Name, citing.Location),
    };

    /// <summary>Who cites, in the edition that does not hold a provision or holds it elsewhere, what it stands below in the other: it is said, or asked, of that one too.</summary>
    private static IEnumerable<Citing> WouldCite(
        ProvisionChange change, ImmutableArray<Citing> earlier, ImmutableArray<Citing> later, Framework from, Framework to) =>
        earlier.Where(citing => WideCitation.IsLeft(citing.Framework, citing.Provisions, to, change.After, change.Before))
            .Concat(later.Where(citing => WideCitation.IsLeft(citing.Framework, citing.Provisions, from, change.Before, change.After)));

    private static IEnumerable<string> Unfollowed(Framework later, Framework earlier) => later.Replaces != earlier.Edition
        ? []
        : from provision in later.Provisions
          from citation in provision.Replaces
          where earlier.FindReference(citation) is null
          select $"{provision}: {citation}";
}
