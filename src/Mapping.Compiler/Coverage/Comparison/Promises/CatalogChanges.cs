using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Impact;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds what the workspace's own catalogs say otherwise of what decides whether provisions bind, and every other catalog of its own that was
/// rewritten: what was written otherwise may matter.
/// </summary>
internal static class CatalogChanges
{
    private static readonly string[] Relieving =
    [
        ScopeEffectNames.NameOf(ScopeEffect.NotApplicable),
        ScopeEffectNames.NameOf(ScopeEffect.Narrowed),
        ScopeEffectNames.NameOf(ScopeEffect.DeemedMet),
        ScopeEffectNames.NameOf(ScopeEffect.AppliesFrom),
    ];

    public static IEnumerable<PromiseChange> Find(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys)
    {
        var theirs = after.Frameworks.ToLookup(keys.Of, StringComparer.Ordinal);
        var parts = from framework in before.Frameworks
                    let other = theirs[keys.Of(framework)].FirstOrDefault()
                    where other is not null && other.Sha256 != framework.Sha256 && !(other.IsShipped && framework.IsShipped)
                    from part in PartComparer.Compare(framework, other, before.EditionsOf(framework.Id).Concat(after.EditionsOf(framework.Id)), [])
                    where part.Kind != PartKind.Note
                    select new PromiseChange(PromiseKind.Catalog, $"{keys.Of(framework)} {NameOf(part)}", Quoted(part.Before), Quoted(part.After), DirectionOf(part, framework, other));
        return parts.Concat(Files(before, after));
    }

    private static string? Quoted(string? said) => said is null ? null : $"\"{said}\"";

    private static string NameOf(PartChange part) => $"{ImpactNames.NameOf(part.Kind)} {part.Name}";

    /// <summary>Without its mark a fact that takes obligations away counts without reason and approval.</summary>
    private static PromiseDirection DirectionOf(PartChange part, Framework from, Framework to) => part.Kind switch
    {
        PartKind.Fact when part is { Before: not null, After: not null } => (IsRelief(from, part.Name), IsRelief(to, part.Name)) switch
        {
            (true, false) => PromiseDirection.Weaker,
            (false, true) => PromiseDirection.Stronger,
            _ => PromiseDirection.Differs,
        },
        PartKind.Class when FromWhen(from, part.Name) is { } was && FromWhen(to, part.Name) is { } now && was != now =>
            was < now ? PromiseDirection.Weaker : PromiseDirection.Stronger,
        PartKind.ScopeRule when Relieving.Any(effect => part.Name.Contains(effect, StringComparison.Ordinal)) => (part.Before, part.After) switch
        {
            (null, _) => PromiseDirection.Weaker,
            (_, null) => PromiseDirection.Stronger,
            _ => PromiseDirection.Differs,
        },
        _ => PromiseDirection.Differs,
    };

    /// <summary>From when the framework applies on a way into a class; null of anything else, and where it names no day.</summary>
    private static DateOnly? FromWhen(Framework framework, string name) => (
        from known in framework.Classes
        from route in known.Routes
        where $"{known.Name} {route.Name}" == name
        select route.AppliesFrom).FirstOrDefault();

    private static bool IsRelief(Framework framework, string fact) => framework.Facts.Any(known => known.Name == fact && known.IsRelief);

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
