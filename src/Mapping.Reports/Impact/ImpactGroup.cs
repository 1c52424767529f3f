using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;

namespace Mapping.Reports.Impact;

/// <summary>Provisions that changed alike, and ask for the same; shown together.</summary>
/// <param name="Kind">The gravest of what became of them.</param>
/// <param name="Members">The provisions, in order.</param>
internal sealed record ImpactGroup(ProvisionChangeKind Kind, ImmutableArray<ProvisionImpact> Members)
{
    private const string Separator = "\n";

    public ProvisionImpact First => Members[0];

    /// <summary>What rests on any of them, each once.</summary>
    public ImmutableArray<Citing> Touched => [.. Members.SelectMany(member => member.Touched).DistinctBy(citing => (citing.Kind, citing.Name, citing.Location)).OrderBy(citing => citing.Kind).ThenBy(citing => citing.Name, StringComparer.Ordinal)];

    public static ImmutableArray<ImpactGroup> Of(AmendmentImpact impact) =>
    [
        .. impact.Provisions
            .GroupBy(KeyOf)
            .Select(group => new ImpactGroup(group.First().Kind, [.. group]))
            .OrderBy(group => group.Kind),
    ];

    /// <summary>What a day alone changes is much and alike, so its provisions stand together whatever rests on each.</summary>
    private static string KeyOf(ProvisionImpact provision)
    {
        var change = provision.Change;
        var isDateAlone = change.Kinds is [ProvisionChangeKind.Date];
        return string.Join(
            Separator,
            [
                provision.Kind.ToString(),
                .. provision.Steps.Select(ImpactNames.NameOf),
                .. change.Aspects.Where(aspect => aspect.Name != "number").Select(aspect => $"{aspect.Name}={aspect.Before}={aspect.After}"),
                .. isDateAlone ? [] : provision.Touched.Select(citing => $"{citing.Kind} {citing.Name}"),
            ]);
    }
}
