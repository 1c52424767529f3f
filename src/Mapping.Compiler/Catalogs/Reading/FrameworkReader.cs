using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reads the sections of a catalog in the order in which they need each other: names first, then provisions, then what
/// refers to provisions.
/// </summary>
internal sealed class FrameworkReader
{
    private readonly CatalogScope scope;
    private readonly CatalogHeader header;
    private readonly CatalogSections sections;
    private readonly ImmutableArray<SystemClass> classes;
    private readonly ImmutableArray<FactDefinition> facts;
    private readonly ImmutableArray<EvidenceType> evidence;
    private readonly HashSet<string> routes;

    public FrameworkReader(CatalogScope scope, CatalogHeader header, CatalogSections sections)
    {
        this.scope = scope;
        this.header = header;
        this.sections = sections;
        classes = ClassSection.Read(scope, sections.Classes);
        facts = FactSection.Read(scope, sections.Facts);
        evidence = EvidenceSection.Read(scope, sections.EvidenceTypes);
        routes = classes.SelectMany(known => known.Routes).Select(route => route.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The framework; null when the front matter does not name it.</summary>
    /// <param name="opening">The first line, where it is reported that nothing was found.</param>
    public Framework? Read(TextSpan opening)
    {
        var drafts = ProvisionOutline.Read(scope, sections.Provisions, header.CitationWords);
        if (drafts.Count == 0 && header.Id is not null)
        {
            scope.Findings.Report(CatalogDiagnostics.NoProvisions, opening);
        }

        var settingsReader = new SettingsReader(scope, header.Actors, routes);
        var root = settingsReader.Read(header.Fields, ProvisionSettings.None);
        var settings = ProvisionReader.ReadSettings(drafts, settingsReader, root);
        var actors = ActorsOf(root, settings);
        var conditions = new ConditionResolver(scope, VocabularyWith(actors), header.Fields);
        var known = FactSection.WithImplications(facts, sections.Facts, conditions);
        var checker = new ConditionChecker(scope, classes, known);
        foreach (var fact in known)
        {
            checker.Check(fact);
        }

        var provisions = new ProvisionReader(scope, drafts, settings).Read(conditions, checker);
        return Build(drafts, provisions, conditions, checker, actors, known);
    }

    private Framework? Build(
        List<ProvisionDraft> drafts,
        ImmutableArray<Provision> provisions,
        ConditionResolver conditions,
        ConditionChecker checker,
        HashSet<string> actors,
        ImmutableArray<FactDefinition> known)
    {
        var leaves = FrameworkBuilder.Link(provisions, [.. drafts.Select(draft => draft.Parent)]);
        var byKey = FrameworkBuilder.IndexByKey(provisions, header.CitationWords);
        var index = new CitationIndex(byKey, header.CitationWords);
        var references = new ReferenceChecker(scope, index, header.Id ?? "this catalog", provisions);
        Check(references, drafts);
        var rules = new ScopeRuleSection(scope, conditions, checker, references, actors).Read(sections.ScopeRules);
        var readings = new LegalReadingSection(scope, references).Read(sections.Readings);
        var (coveredActors, coveredClasses) = new CoversReader(scope, actors, Names(classes)).Read(header.Fields);
        return header is not { Id: { } id, Edition: { } edition } ? null : new Framework
        {
            Id = id,
            Edition = edition,
            Replaces = header.Replaces,
            Since = header.Since,
            Title = header.Title,
            OfficialSource = header.Fields.Text("source") ?? string.Empty,
            LicenceNotice = header.Fields.Text("licence") ?? string.Empty,
            CitationWords = header.CitationWords,
            Source = scope.Source,
            Provisions = provisions,
            Leaves = leaves,
            Facts = known,
            CoveredActors = coveredActors,
            CoveredClasses = coveredClasses,
            Classes = classes,
            Reach = conditions.Standard,
            Actors = [.. actors.Order(StringComparer.Ordinal)],
            ScopeRules = rules,
            Readings = readings,
            EvidenceTypes = evidence,
            ByKey = byKey,
        };
    }

    private void Check(ReferenceChecker references, List<ProvisionDraft> drafts)
    {
        references.CheckSeeAlso(drafts);
        references.CheckEvidence(drafts, evidence);
        if (header.Replaces is null)
        {
            references.ReportReplaced(drafts);
        }

        references.CheckProvisionOf(sections.Classes);
        references.CheckProvisionOf(sections.Facts);
        references.CheckProvisionOf(sections.Readings);
    }

    private ConditionVocabulary VocabularyWith(HashSet<string> actors) => new(
        Names(classes),
        routes,
        actors,
        facts.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal));

    private static HashSet<string> Names(ImmutableArray<SystemClass> classes) =>
        classes.Select(known => known.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Actors are declared by the front matter, or by being named as the actor of a provision.</summary>
    private HashSet<string> ActorsOf(ProvisionSettings root, ProvisionSettings[] settings)
    {
        var actors = new HashSet<string>(header.Actors, StringComparer.Ordinal);
        actors.UnionWith(root.Actors);
        foreach (var setting in settings)
        {
            actors.UnionWith(setting.Actors);
        }

        return actors;
    }
}
