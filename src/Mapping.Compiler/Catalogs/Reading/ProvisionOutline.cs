using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads the headings under <c>## Provisions</c> into drafts, each with its parent.</summary>
internal sealed class ProvisionOutline
{
    private const int TopLevel = 3;
    private const int Levels = 7;

    private readonly CatalogScope scope;
    private readonly ImmutableArray<string> citationWords;
    private readonly List<ProvisionDraft> drafts = [];
    private readonly Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);
    private readonly int[] open = new int[Levels];
    private int level = TopLevel - 1;

    private ProvisionOutline(CatalogScope scope, ImmutableArray<string> citationWords)
    {
        this.scope = scope;
        this.citationWords = citationWords;
        Array.Fill(open, -1);
    }

    public static List<ProvisionDraft> Read(CatalogScope scope, List<CatalogNode> nodes, ImmutableArray<string> citationWords)
    {
        var outline = new ProvisionOutline(scope, citationWords);
        foreach (var node in nodes)
        {
            outline.Add(node);
        }

        return outline.drafts;
    }

    private void Add(CatalogNode node)
    {
        if (node.Level > level + 1)
        {
            scope.Findings.Report(CatalogDiagnostics.SkippedLevel, node.TitleSpan, node.Level, level + 1);
        }

        var parent = ParentOf(node.Level);
        var fields = FieldSet.Below(scope, node, ProvisionKeys.All, "a provision");
        var heading = ProvisionHeading.Read(scope, node.TitleSpan);
        var kind = fields.Choice("kind", "kind", CatalogNames.Kinds, CatalogNames.KindOf);
        var draft = new ProvisionDraft(node, fields, heading, parent, node.TitleSpan) { Kind = kind };
        CheckPlace(draft);
        Enter(node.Level, drafts.Count);
        Append(draft);
        AddListed(draft, drafts.Count - 1);
    }

    private int ParentOf(int ofLevel)
    {
        for (var above = ofLevel - 1; above >= TopLevel; above--)
        {
            if (open[above] >= 0)
            {
                drafts[open[above]].HasParts = true;
                drafts[open[above]].HasHeadingsBelow = true;
                return open[above];
            }
        }

        return -1;
    }

    private void Enter(int newLevel, int index)
    {
        level = newLevel;
        open[newLevel] = index;
        Array.Fill(open, -1, newLevel + 1, Levels - newLevel - 1);
    }

    private void CheckPlace(ProvisionDraft draft)
    {
        if (draft.Heading.Element is { } element && !StandsUnderItsProvision(draft))
        {
            scope.Findings.Report(
                CatalogDiagnostics.MisplacedElement, draft.Span, CatalogFindings.Quote(element), CatalogFindings.Quote(draft.Heading.Citation));
        }
    }

    private bool StandsUnderItsProvision(ProvisionDraft draft)
    {
        if (draft.Parent < 0)
        {
            return false;
        }

        var above = drafts[draft.Parent].Heading;
        return above.Element is null && KeyOf(above) == KeyOf(draft.Heading with { Element = null });
    }

    private void AddListed(ProvisionDraft provision, int index)
    {
        foreach (var span in provision.Fields.Items("elements"))
        {
            if (FieldValues.Name(scope, span, "name of an element") is { } name)
            {
                var title = $"{provision.Heading.Title}: {name.Replace('-', ' ')}";
                var heading = new ProvisionHeading(provision.Heading.Citation, name, title);
                provision.HasParts = true;
                Append(provision with { Heading = heading, Parent = index, Span = span, IsListed = true, HasParts = false });
            }
        }
    }

    private void Append(ProvisionDraft draft)
    {
        if (!seen.TryAdd(KeyOf(draft.Heading), draft.Span))
        {
            var first = seen[KeyOf(draft.Heading)];
            scope.Findings.ReportRepeated(CatalogDiagnostics.RepeatedProvision, draft.Span, first, draft.Heading.DisplayName);
        }

        drafts.Add(draft);
    }

    private string KeyOf(ProvisionHeading heading)
    {
        var key = CitationKey.Of(heading.Citation, citationWords);
        return heading.Element is null ? key : $"{key} on {heading.Element}";
    }
}
