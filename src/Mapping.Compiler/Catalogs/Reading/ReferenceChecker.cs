using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Resolves what provisions and rules refer to, once all provisions are known.</summary>
internal sealed class ReferenceChecker(CatalogScope scope, CitationIndex index, string framework, ImmutableArray<Provision> provisions)
{
    public Provision? Resolve(TextSpan span)
    {
        var provision = index.Find(scope.Source[span]);
        if (provision is null)
        {
            var found = CatalogFindings.Quote(scope.ToText(span));
            scope.Findings.ReportNear(CatalogDiagnostics.UnresolvedCitation, span, NearestTo(span), framework, found);
        }

        return provision;
    }

    /// <summary>Looked for only where it is asked for.</summary>
    private IEnumerable<string> NearestTo(TextSpan span)
    {
        if (index.Nearest(scope.Source.ToString(span), provisions) is { } nearest)
        {
            yield return nearest;
        }
    }

    public ImmutableArray<Provision> ResolveAll(IEnumerable<TextSpan> spans)
    {
        var resolved = ImmutableArray.CreateBuilder<Provision>();
        foreach (var span in spans)
        {
            if (Resolve(span) is { } provision)
            {
                resolved.Add(provision);
            }
        }

        return resolved.ToImmutable();
    }

    /// <summary>Reports a citation that neither resolves nor is marked as outside the catalog.</summary>
    public void Check(TextSpan span)
    {
        CitationMark.WithoutOutside(scope.ToText(span), out var isOutside);
        if (!isOutside)
        {
            Resolve(span);
        }
    }

    public void CheckSeeAlso(List<ProvisionDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (!draft.IsListed)
            {
                foreach (var span in draft.Fields.Items("see"))
                {
                    Check(span);
                }
            }
        }
    }

    /// <summary>For a catalog that names no edition whose citations these could be.</summary>
    public void ReportReplaced(List<ProvisionDraft> drafts)
    {
        foreach (var span in drafts.Where(draft => !draft.IsListed).SelectMany(draft => draft.Fields.Items("replaces")))
        {
            scope.Findings.Report(CatalogDiagnostics.ReplacesNoEdition, span, CatalogFindings.Quote(scope.ToText(span)));
        }
    }

    public void CheckProvisionOf(IEnumerable<CatalogNode> nodes)
    {
        foreach (var field in nodes.SelectMany(node => node.Fields))
        {
            if (field.Key == "provision")
            {
                Check(field.ValueSpan);
            }
        }
    }

    public void CheckEvidence(List<ProvisionDraft> drafts, ImmutableArray<EvidenceType> types)
    {
        var known = types.Select(type => type.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (!draft.IsListed)
            {
                CheckEvidence(draft, known);
            }
        }
    }

    private void CheckEvidence(ProvisionDraft draft, HashSet<string> known)
    {
        foreach (var span in draft.Fields.Items("evidence"))
        {
            var id = scope.Source.ToString(span);
            if (!known.Contains(id))
            {
                scope.Findings.ReportNear(CatalogDiagnostics.UnknownEvidenceType, span, known, CatalogFindings.Quote(id));
            }
        }
    }
}
