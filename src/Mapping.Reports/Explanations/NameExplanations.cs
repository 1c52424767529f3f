using System.Collections.Immutable;

namespace Mapping.Reports.Explanations;

/// <summary>Explains names: a control, a rule as <c>control/rule</c>, an owner, a system, a group, a limit, a feed, a gate, a product as <c>vendor/product</c>, a fact.</summary>
public static class NameExplanations
{
    /// <summary>One for each kind of thing that has the name; none where nothing has.</summary>
    public static ImmutableArray<NameExplanation> Of(Judgement judgement, string name) =>
    [
        .. judgement.Symbols.Controls.Where(control => control.Name == name).Select(control => ControlExplanation.Of(judgement, control)),
        .. ControlExplanation.OfRule(judgement, name),
        .. judgement.Symbols.Owners.Where(owner => owner.Name == name).Select(owner => OwnerExplanation.Of(judgement, owner)),
        .. judgement.Coverage.Systems.Where(system => system.System.Name == name).Select(system => JudgedSystemExplanation.Of(judgement, system)),
        .. judgement.Symbols.Groups.Where(group => group.Name == name).Select(group => GroupExplanation.Of(judgement, group)),
        .. judgement.Symbols.Limits.Where(limit => limit.Name == name).Select(limit => LimitExplanation.Of(judgement, limit)),
        .. judgement.Symbols.Feeds.Where(feed => feed.Name == name).Select(feed => FeedExplanation.Of(judgement, feed)),
        .. judgement.Symbols.Gates.Where(gate => gate.Name == name).Select(gate => GateExplanation.Of(judgement, gate)),
        .. ProductExplanation.Of(judgement, name),
        .. FactExplanation.Of(judgement, name),
    ];

    /// <summary>Every name that can be explained.</summary>
    public static IEnumerable<string> NamesIn(Judgement judgement) => judgement.Symbols.Controls.Select(control => control.Name)
        .Concat(judgement.Symbols.Controls.SelectMany(control => control.Evidence.Select(rule => $"{control.Name}/{rule.Name}")))
        .Concat(judgement.Symbols.Owners.Select(owner => owner.Name))
        .Concat(judgement.Coverage.Systems.Select(system => system.System.Name))
        .Concat(judgement.Symbols.Groups.Select(group => group.Name))
        .Concat(judgement.Symbols.Limits.Select(limit => limit.Name))
        .Concat(judgement.Symbols.Feeds.Select(feed => feed.Name))
        .Concat(judgement.Symbols.Gates.Select(gate => gate.Name))
        .Concat(ProductExplanation.NamesIn(judgement))
        .Concat(judgement.Catalogs.SelectMany(catalog => catalog.Facts).Select(fact => fact.Name))
        .Distinct();
}
