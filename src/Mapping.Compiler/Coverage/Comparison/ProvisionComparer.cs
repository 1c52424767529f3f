using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Compares what the law says on both sides, number by number, also where an edition was changed in place.</summary>
internal static class ProvisionComparer
{
    public static ImmutableArray<ProvisionChange> Compare(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys)
    {
        var later = after.Frameworks.ToLookup(keys.Of, StringComparer.Ordinal);
        return [.. before.Frameworks
            .Select(framework => (Key: keys.Of(framework), From: framework, To: later[keys.Of(framework)].FirstOrDefault()))
            .Where(pair => pair.To is not null && pair.To.Sha256 != pair.From.Sha256)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => Compare(pair.Key, pair.From, pair.To ?? pair.From, ControlsOn(pair.From, before).Concat(ControlsOn(pair.To ?? pair.From, after))))];
    }

    private static IEnumerable<ProvisionChange> Compare(string key, Framework from, Framework to, IEnumerable<(string Provision, string Control)> mapped)
    {
        var controls = mapped.ToLookup(pair => pair.Provision, pair => pair.Control, StringComparer.Ordinal);
        var (earlier, later) = (ByName(from), ByName(to));
        var (was, now) = (ByWords(from), ByWords(to));
        foreach (var name in Union.Of(earlier.Keys, later.Keys))
        {
            var (first, second) = (earlier.GetValueOrDefault(name), later.GetValueOrDefault(name));
            var aspects = first is not null && second is not null ? Aspects(first, second) : [];
            if (first is null || second is null || !aspects.IsEmpty)
            {
                ImmutableArray<string> on = [.. controls[name].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                yield return new ProvisionChange(key, first, second, aspects, on)
                {
                    WasNumber = Elsewhere(second, was),
                    IsNumber = Elsewhere(first, now),
                };
            }
        }
    }

    private static ImmutableArray<ProvisionAspect> Aspects(Provision before, Provision after) =>
    [
        .. Questions.Select(question => new ProvisionAspect(question.Name, question.Answer(before), question.Answer(after)))
            .Where(aspect => aspect.Before != aspect.After),
    ];

    private static readonly ImmutableArray<(string Name, Func<Provision, string?> Answer)> Questions =
    [
        ("title", provision => provision.Title),
        ("words", provision => provision.Paraphrase),
        ("kind", provision => provision.IsWithdrawn ? "withdrawn" : CatalogNames.NameOf(provision.Kind)),
        ("actors", provision => provision.Actors.IsEmpty ? null : string.Join(", ", provision.Actors)),
        ("condition", provision => ConditionText.Render(provision.Condition)),
        ("date", provision => DatesOf(provision)),
        ("retention", provision => provision.Retention?.ToString()),
        ("excludable", provision => provision.IsExcludable ? "yes" : "no"),
    ];

    private static string? DatesOf(Provision provision) => provision.AppliesFrom.IsEmpty
        ? null
        : string.Join(", ", provision.AppliesFrom.Select(date => date.Route is null ? DateWords.Of(date.Date) : $"{DateWords.Of(date.Date)} for {date.Route}"));

    /// <summary>Where the same title and words stand under another number, and under one only.</summary>
    private static string? Elsewhere(Provision? provision, ILookup<(string, string), string> byWords)
    {
        var names = provision is null ? [] : byWords[(provision.Title, provision.Paraphrase)].Take(2).ToList();
        return names is [var only] && only != provision?.DisplayName ? only : null;
    }

    private static Dictionary<string, Provision> ByName(Framework framework)
    {
        var provisions = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach (var provision in framework.Provisions)
        {
            provisions.TryAdd(provision.DisplayName, provision);
        }

        return provisions;
    }

    private static ILookup<(string Title, string Words), string> ByWords(Framework framework) =>
        framework.Provisions.ToLookup(provision => (provision.Title, provision.Paraphrase), provision => provision.DisplayName);

    /// <summary>A mapping on a provision is a mapping on everything below it, and is about everything above it.</summary>
    private static IEnumerable<(string Provision, string Control)> ControlsOn(Framework framework, ComparedWorkspace side) =>
        from control in side.Symbols.Controls
        from mapping in control.Mappings
        where ReferenceEquals(mapping.Framework.Framework, framework)
        from cited in mapping.Provisions.Provisions
        from provision in framework.Provisions.Skip(cited.Index).Take(cited.SubtreeEnd - cited.Index)
        select (provision.DisplayName, control.Name);
}
