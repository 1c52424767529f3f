using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Compares what the law says on both sides, also where an edition was changed in place, and names the controls that rest on it.</summary>
internal static class ProvisionComparer
{
    public static ImmutableArray<ProvisionChange> Compare(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys)
    {
        var later = after.Frameworks.ToLookup(keys.Of, StringComparer.Ordinal);
        return [.. before.Frameworks
            .Select(framework => (Key: keys.Of(framework), From: framework, To: later[keys.Of(framework)].FirstOrDefault()))
            .Where(pair => pair.To is not null && pair.To.Sha256 != pair.From.Sha256)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => Compare(pair.Key, pair.From, pair.To ?? pair.From, before, after))];
    }

    private static IEnumerable<ProvisionChange> Compare(string key, Framework from, Framework to, ComparedWorkspace before, ComparedWorkspace after)
    {
        var (earlier, later) = (CitedOf(from, before), CitedOf(to, after));
        return EditionComparer.Compare(key, from, to, before.EditionsOf(from.Id).Concat(after.EditionsOf(from.Id))).Select(change => change with
        {
            Controls =
            [
                .. earlier.Where(cited => change.Concerns(change.Before, cited.Provision))
                    .Concat(later.Where(cited => change.Concerns(change.After, cited.Provision)))
                    .Select(cited => cited.Control)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
        });
    }

    private static ImmutableArray<(Provision Provision, string Control)> CitedOf(Framework framework, ComparedWorkspace side) =>
    [
        .. from control in side.Symbols.Controls
           from mapping in control.Mappings
           where ReferenceEquals(mapping.Framework.Framework, framework)
           from cited in mapping.Provisions.Provisions
           select (cited, control.Name),
    ];
}
