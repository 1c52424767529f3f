using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Reports.Comparison;
using Mapping.Reports.Text;

namespace Mapping.Reports.Impact;

/// <summary>The sentences that reports on an amendment share.</summary>
internal static class ImpactWords
{
    public static string Heading(AmendmentImpact impact) => $"{impact.From.Id} {impact.From.Edition} -> {impact.To.Edition}";

    public static string InUse(AmendmentImpact impact) => impact.InUse.IsEmpty
        ? $"The workspace uses no edition of {impact.From.Id}, so nothing in it rests on these changes."
        : $"The workspace uses {(impact.InUse.Length == 1 ? "edition" : "editions")} {string.Join(", ", impact.InUse)}.";

    public const string PartsTitle = "What stands beside the provisions";

    public const string NotesTitle = "Our notes";

    public const string Notes = "No law asks for these: they are notes of the catalog, and nothing binds, or falls away, by them.";

    public const string Errors = "The sources have errors, so more may rest on these changes than is shown.";

    public static string Title(ProvisionChangeKind kind) => kind switch
    {
        ProvisionChangeKind.New => "New",
        ProvisionChangeKind.Gone => "Gone",
        ProvisionChangeKind.Withdrawn => "Withdrawn",
        ProvisionChangeKind.Split => "Split into several, or joined from them",
        ProvisionChangeKind.Moved => "Moved to another number",
        ProvisionChangeKind.Reworded => "Reworded",
        ProvisionChangeKind.Date => "Binding from another day",
        ProvisionChangeKind.Actor => "Binding somebody else",
        ProvisionChangeKind.Condition => "Binding on another condition",
        ProvisionChangeKind.Retention => "Kept for another time",
        ProvisionChangeKind.Excludability => "Excluded or closed otherwise",
        _ => "Expecting other evidence",
    };

    private static string Short(ProvisionChangeKind kind) => kind switch
    {
        ProvisionChangeKind.Date => "by date",
        ProvisionChangeKind.Actor => "by actor",
        ProvisionChangeKind.Condition => "by condition",
        ProvisionChangeKind.Retention => "by retention",
        ProvisionChangeKind.Excludability => "by what may be excluded",
        ProvisionChangeKind.Evidence => "by evidence",
        _ => ComparisonNames.NameOf(kind),
    };

    /// <summary>In a few words, for the head of a page.</summary>
    public static string Verdict(AmendmentImpact impact, bool hasErrors) => (hasErrors, impact.IsTouched, impact.IsInUse) switch
    {
        (true, _, _) => Errors,
        (_, true, _) => "This workspace rests on what differs: somebody has to read it again.",
        (_, _, true) => "Nothing in this workspace rests on what differs.",
        _ => "This workspace uses neither edition.",
    };

    /// <summary>For example <c>13 provisions: 4 new, 2 reworded; 3 controls and 1 gate rest on them.</c></summary>
    public static string Summary(AmendmentImpact impact)
    {
        if (impact.Provisions.IsEmpty && impact.Parts.IsEmpty)
        {
            return "The editions say the same.";
        }

        if (impact.Provisions.IsEmpty)
        {
            return impact.Parts.All(part => part.IsOurs) ? "No provision differs, and nothing that stands beside them but notes of ours." : "No provision differs; what stands beside them does.";
        }

        var kinds = impact.Provisions.GroupBy(provision => provision.Kind).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Short(group.Key)}"));
        var touched = impact.Provisions.SelectMany(provision => provision.Touched).DistinctBy(citing => (citing.Kind, citing.Name)).GroupBy(citing => citing.Kind).OrderBy(group => group.Key)
            .Select(group => Counts.Of(group.Count(), NounOf(group.Key), PluralOf(group.Key)))
            .ToList();
        return string.Concat(
            $"{Counts.Of(impact.Provisions.Length, "provision")} differ{(impact.Provisions.Length == 1 ? "s" : "")}: {string.Join(", ", kinds)}. ",
            touched.Count == 0 ? "Nothing in the workspace rests on them." : $"On them rest {string.Join(", ", touched)}.");
    }

    public static string Name(ProvisionChange change) => (change.Before, change.After) switch
    {
        ({ } before, { } after) when before.DisplayName != after.DisplayName => $"{before} -> {after}",
        _ => change.Name,
    };

    /// <summary>The provisions of a group; one below which everything changed alike stands for all of that.</summary>
    public static ImmutableArray<string> Names(ImpactGroup group)
    {
        if (group.Kind is ProvisionChangeKind.Moved or ProvisionChangeKind.Split)
        {
            return [.. group.Members.Select(member => Name(member.Change))];
        }

        if (group.Kind is ProvisionChangeKind.New or ProvisionChangeKind.Gone)
        {
            return [.. group.Members.Select(member => $"{member.Change.Name}: {member.Change.Title}")];
        }

        var members = group.Members.Select(member => Shown(member.Change)).ToHashSet();
        var names = ImmutableArray.CreateBuilder<string>();
        var covered = new HashSet<Provision>();
        foreach (var provision in group.Members.Select(member => Shown(member.Change)).Where(provision => !covered.Contains(provision)))
        {
            var below = Below(provision).ToList();
            var isWhole = below.Count > 0 && below.All(members.Contains);
            covered.UnionWith(isWhole ? below : []);
            names.Add(isWhole ? string.Create(CultureInfo.InvariantCulture, $"{provision} with all {below.Count} below") : provision.DisplayName);
        }

        return names.ToImmutable();
    }

    /// <summary>What differs, but for numbers and words, which are shown apart.</summary>
    public static ImmutableArray<string> Aspects(ProvisionChange change) => (change.Before, change.After) switch
    {
        (null, _) => change.WasNumber is { } was ? [$"its words stood at {was}"] : [],
        (_, null) => change.IsNumber is { } now ? [$"its words stand at {now}"] : [],
        _ => [.. change.Aspects.Where(aspect => aspect.Name is not ("number" or "words")).Select(ProvisionWords.Aspect)],
    };

    /// <summary>The two paraphrases, where they differ.</summary>
    public static (string Before, string After)? Words(ProvisionChange change) =>
        change is { Before: { } before, After: { } after } && before.Paraphrase != after.Paraphrase ? (before.Paraphrase, after.Paraphrase) : null;

    /// <summary>For example <c>control logging</c>, or <c>controls logging, oversight</c>.</summary>
    public static IEnumerable<(string Noun, ImmutableArray<string> Names)> Touched(ImmutableArray<Citing> touched) =>
        from citing in touched
        group citing.Name by citing.Kind into kind
        let names = kind.Distinct(StringComparer.Ordinal).ToImmutableArray()
        select (names.Length == 1 ? NounOf(kind.Key) : PluralOf(kind.Key), names);

    public static string Step(ImpactStep step, AmendmentImpact impact) => step switch
    {
        ImpactStep.Answer => "Map a control on it, or decide about it: nobody can have answered it before.",
        ImpactStep.CiteNewNumber => "Cite the new number: the old one no longer leads there.",
        ImpactStep.TakeOut => $"Take the citation out: edition {impact.To.Edition} has no such provision.",
        ImpactStep.ReadAgain => $"Read it as edition {impact.To.Edition} has it, see whether what is said of it still holds, and date the mapping: read DATE.",
        ImpactStep.HurryUp => "It binds sooner: what is planned or waived until later has to come first.",
        ImpactStep.PlanAnew => "It binds from another day: look at plans, waivers and gates that were set by the old one.",
        ImpactStep.CheckKeeping => "Records are kept for another time: look at what feeds say of it.",
        ImpactStep.EndExclusion => "It may be excluded no more: take the exclusion out and answer it.",
        _ => "Other evidence is expected: see whether the rules still show it.",
    };

    public static string Part(PartChange part) => (part.Before, part.After) switch
    {
        (null, { } now) => $"new: {now}",
        ({ } was, null) => $"gone: {was}",
        var (was, now) => $"was: {was} now: {now}",
    };

    public static string NounOf(PartKind kind) => kind switch
    {
        PartKind.Cover => "covered",
        PartKind.Class => "class",
        PartKind.Fact => "fact",
        PartKind.ScopeRule => "scope rule",
        PartKind.Reading => "reading",
        PartKind.EvidenceType => "evidence type",
        PartKind.Note => "note on",
    };

    /// <summary>How the systems of a part rest on it.</summary>
    public static string SystemsOf(PartKind kind) => kind switch
    {
        PartKind.Cover or PartKind.Class or PartKind.Fact => "declared by",
        PartKind.ScopeRule or PartKind.Reading or PartKind.EvidenceType or PartKind.Note => "in scope of",
    };

    private static Provision Shown(ProvisionChange change) => change.After ?? change.Before ?? throw new InvalidOperationException("A change has a side.");

    private static IEnumerable<Provision> Below(Provision provision) => provision.Children.SelectMany(child => Below(child).Prepend(child));

    private static string NounOf(CitingKind kind) => kind switch
    {
        CitingKind.Rule => "rule of evidence",
        CitingKind.Row => "row of a crosswalk",
        _ => ImpactNames.NameOf(kind),
    };

    private static string PluralOf(CitingKind kind) => kind switch
    {
        CitingKind.Rule => "rules of evidence",
        CitingKind.Row => "rows of crosswalks",
        _ => ImpactNames.NameOf(kind) + "s",
    };
}
