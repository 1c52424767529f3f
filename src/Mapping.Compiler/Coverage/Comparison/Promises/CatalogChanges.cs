using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Coverage.Impact;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds what the workspace's own catalogs say otherwise of what decides whether provisions bind, and every other catalog of its own that was
/// rewritten: what was written otherwise may matter.
/// </summary>
internal static class CatalogChanges
{
    private const string Assessed = "an obligation";

    public static IEnumerable<PromiseChange> Find(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys)
    {
        var theirs = after.Frameworks.ToLookup(keys.Of, StringComparer.Ordinal);
        var pairs = (from framework in before.Frameworks
                     let other = theirs[keys.Of(framework)].FirstOrDefault()
                     where other is not null && IsOfOwn(framework, other)
                     select (From: framework, To: other)).ToList();
        var parts = from pair in pairs
                    let framework = pair.From
                    let other = pair.To
                    from part in PartComparer.Compare(framework, other, before.EditionsOf(framework.Id).Concat(after.EditionsOf(framework.Id)), [])
                    where part.Kind != PartKind.Note
                    select new PromiseChange(PromiseKind.Catalog, $"{keys.Of(framework)} {NameOf(part)}", Quoted(part.Before), Quoted(part.After), PartDemands.DirectionOf(part, framework, other));
        return parts
            .Concat(pairs.SelectMany(pair => Demands(pair.From, pair.To, before, after, keys.Of(pair.From))))
            .Concat(Files(before, after));
    }

    /// <summary>Whether two sides ask by other words, and one of them by those of the workspace: what the law says otherwise is nobody's doing here.</summary>
    public static bool IsOfOwn(Framework from, Framework to) => from.Sha256 != to.Sha256 && !(from.IsShipped && to.IsShipped);

    private static string? Quoted(string? said) => said is null ? null : $"\"{said}\"";

    private static string NameOf(PartChange part) => $"{ImpactNames.NameOf(part.Kind)} {part.Name}";

    /// <summary>
    /// What provisions ask otherwise, said of the highest one below which it differs alike; and what is assessed no more, or now. What only the words
    /// say otherwise is told of the provision.
    /// </summary>
    private static IEnumerable<PromiseChange> Demands(Framework framework, Framework other, ComparedWorkspace before, ComparedWorkspace after, string key)
    {
        var told = new HashSet<(Provision, CatalogDemand)>();
        var pairs = EditionComparer.Pairs(framework, other, before.EditionsOf(framework.Id).Concat(after.EditionsOf(framework.Id))).ToList();
        foreach (var (from, to) in pairs.OrderBy(pair => (pair.To ?? pair.From)?.Index))
        {
            if (from is null || to is null)
            {
                if ((to ?? from) is { IsAssessable: true } only)
                {
                    yield return new PromiseChange(PromiseKind.Catalog, $"{key} {only}", from is null ? null : Assessed, to is null ? null : Assessed, to is null ? PromiseDirection.Weaker : PromiseDirection.Stronger);
                }

                continue;
            }

            foreach (var demand in ProvisionDemands.Compare(from, to))
            {
                told.Add((to, demand));
                if (to.Parent is null || !told.Contains((to.Parent, demand)))
                {
                    yield return ChangeOf(key, from, to, demand);
                }
            }
        }
    }

    /// <summary>What is asked otherwise of a provision, as a promise.</summary>
    public static PromiseChange ChangeOf(string key, Provision from, Provision to, CatalogDemand demand) => new(
        PromiseKind.Catalog, $"{key} {to}", CatalogDemand.Said(demand.Key, demand.Before), CatalogDemand.Said(demand.Key, demand.After), demand.Direction)
    {
        SubjectBefore = from.DisplayName == to.DisplayName ? null : $"{key} {from}",
    };

    /// <summary>By path; what has another name and says the same is the same catalog.</summary>
    private static IEnumerable<PromiseChange> Files(ComparedWorkspace before, ComparedWorkspace after)
    {
        var (earlier, later) = (TextsOf(before), TextsOf(after));
        return from path in Union.Of(earlier.Keys, later.Keys)
               let was = earlier.GetValueOrDefault(path)
               let now = later.GetValueOrDefault(path)
               where was != now && !(was is null && Holds(earlier, now)) && !(now is null && Holds(later, was))
               select new PromiseChange(PromiseKind.Catalog, path, Presence(was), Presence(now), PromiseDirection.Differs);
    }

    private static bool Holds(Dictionary<string, string> side, string? text) => text is not null && side.ContainsValue(text);

    private static string? Presence(string? text) => text is null ? null : "declared";

    private static Dictionary<string, string> TextsOf(ComparedWorkspace side)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var catalog in side.OwnCatalogs)
        {
            texts.TryAdd(catalog.Path, catalog.Content);
        }

        return texts;
    }
}
