using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Makes provisions of drafts: what they say, what they inherit, and what the framework defaults to.</summary>
internal sealed class ProvisionReader(CatalogScope scope, List<ProvisionDraft> drafts, ProvisionSettings[] settings)
{
    public static ProvisionSettings[] ReadSettings(List<ProvisionDraft> drafts, SettingsReader reader, ProvisionSettings root)
    {
        var settings = new ProvisionSettings[drafts.Count];
        for (var i = 0; i < settings.Length; i++)
        {
            var inherited = drafts[i].Parent < 0 ? root : settings[drafts[i].Parent];
            settings[i] = drafts[i].IsListed ? inherited : reader.Read(drafts[i].Fields, inherited);
        }

        return settings;
    }

    public ImmutableArray<Provision> Read(ConditionResolver conditions, ConditionChecker checker)
    {
        var written = new Condition?[drafts.Count];
        var reaches = new Condition?[drafts.Count];
        var provisions = ImmutableArray.CreateBuilder<Provision>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            written[i] = Inherit(written, draft, "condition");
            reaches[i] = Inherit(reaches, draft, "reach");
            var provision = Build(i, written[i] ?? conditions.DefaultFor(settings[i].Actors), reaches[i] ?? conditions.Standard);
            provisions.Add(provision);
            if (provision.Kind == ProvisionKind.Obligation)
            {
                checker.Check(provision, PlaceOf(i, "condition"));
                checker.CheckReach(provision, PlaceOf(i, "reach"));
            }
        }

        return provisions.MoveToImmutable();

        Condition? Inherit(Condition?[] known, ProvisionDraft draft, string key)
        {
            var own = draft.IsListed ? null : draft.Fields.Find(key);
            return own is null && draft.Parent >= 0 ? known[draft.Parent] : conditions.Parse(own);
        }
    }

    /// <summary>Where the value is written that a provision has or inherits; the provision itself where nobody wrote one.</summary>
    private TextSpan PlaceOf(int index, string key)
    {
        for (var i = index; i >= 0; i = drafts[i].Parent)
        {
            if (!drafts[i].IsListed && drafts[i].Fields.Find(key) is { } field)
            {
                return field.ValueSpan;
            }
        }

        return drafts[index].Span;
    }

    private Provision Build(int index, Condition condition, Condition reach)
    {
        var draft = drafts[index];
        var inherited = settings[index];
        var isWithdrawn = !draft.IsListed && draft.Fields.YesNo("withdrawn") == true;
        return new Provision
        {
            Index = index,
            Citation = draft.Heading.Citation,
            Element = draft.Heading.Element,
            Title = draft.Heading.Title,
            Paraphrase = scope.Prose(draft.Node.Paragraphs),
            Kind = KindOf(draft, isWithdrawn),
            Actors = inherited.Actors,
            Domain = inherited.Domain,
            Pillar = inherited.Pillar,
            Topic = inherited.Topic,
            OwnerHint = inherited.Owner,
            Condition = condition,
            Reach = reach,
            AppliesFrom = inherited.Applies,
            ExpectedEvidence = EvidenceOf(draft),
            SeeAlso = SeeAlsoOf(draft),
            Replaces = ReplacedBy(draft),
            Note = NoteOf(draft),
            Retention = inherited.Retention,
            IsExcludable = inherited.IsExcludable,
            IsClosable = inherited.IsClosable,
            AsksForPredefined = inherited.AsksForPredefined,
            IsWithdrawn = isWithdrawn,
            Location = scope.At(draft.Span),
        };
    }

    private ProvisionKind KindOf(ProvisionDraft draft, bool isWithdrawn)
    {
        if (!draft.HasParts)
        {
            return draft.Kind ?? (isWithdrawn ? ProvisionKind.Context : ProvisionKind.Obligation);
        }

        if (draft.Kind == ProvisionKind.Obligation && draft.HasHeadingsBelow && draft.Fields.Find("kind") is { } field)
        {
            scope.Findings.Report(
                CatalogDiagnostics.ObligationWithParts, field.ValueSpan, CatalogFindings.Quote(draft.Heading.DisplayName));
        }

        return draft.Kind == ProvisionKind.Permission ? ProvisionKind.Permission : ProvisionKind.Context;
    }

    private ImmutableArray<string> EvidenceOf(ProvisionDraft draft)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var span in draft.Fields.Items("evidence"))
        {
            if (!span.IsEmpty)
            {
                ids.Add(scope.Source.ToString(span));
            }
        }

        return ids.ToImmutable();
    }

    private ImmutableArray<SeeAlso> SeeAlsoOf(ProvisionDraft draft)
    {
        var references = ImmutableArray.CreateBuilder<SeeAlso>();
        foreach (var span in draft.Fields.Items("see"))
        {
            var citation = CitationMark.WithoutOutside(scope.ToText(span), out var isOutside);
            if (citation.Length > 0)
            {
                references.Add(new SeeAlso(citation, isOutside));
            }
        }

        return references.ToImmutable();
    }

    private ImmutableArray<string> ReplacedBy(ProvisionDraft draft) => draft.IsListed || draft.Fields.Find("replaces") is null
        ? []
        : [.. draft.Fields.Items("replaces").Where(span => !span.IsEmpty).Select(scope.ToText)];

    private string? NoteOf(ProvisionDraft draft)
    {
        var quoted = scope.Prose(draft.Node.Quotes);
        var listed = draft.Fields.Text("note");
        return (quoted.Length > 0, listed) switch
        {
            (true, null) => quoted,
            (true, _) => $"{quoted}\n\n{listed}",
            _ => listed,
        };
    }
}
