using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The headings of a catalog by the section they stand in.</summary>
internal sealed class CatalogSections
{
    private static readonly string[] Names = ["Classes", "Facts", "Scope rules", "Readings", "Evidence types", "Provisions"];

    private readonly Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);

    /// <summary>Whether the section that is open was reported for its name, which explains what is lost below it.</summary>
    private bool isNearMiss;

    private CatalogSections()
    {
    }

    public List<CatalogNode> Classes { get; } = [];

    public List<CatalogNode> Facts { get; } = [];

    public List<CatalogNode> ScopeRules { get; } = [];

    public List<CatalogNode> Readings { get; } = [];

    /// <summary>The section heading itself and what stands below it: evidence types are tables.</summary>
    public List<CatalogNode> EvidenceTypes { get; } = [];

    public List<CatalogNode> Provisions { get; } = [];

    /// <summary>Whether a section of this name is read, and is no prose.</summary>
    public static bool IsRead(string name) => Names.AsSpan().Contains(name);

    public static CatalogSections Of(CatalogScope scope, List<CatalogNode> nodes)
    {
        var sections = new CatalogSections();
        List<CatalogNode>? current = null;
        var title = nodes.Find(node => node.Level > 0);
        foreach (var node in nodes)
        {
            if (node.Level <= 2)
            {
                sections.isNearMiss = false;
                current = node.Level == 2 ? sections.Open(scope, node) : null;
            }
            else
            {
                current?.Add(node);
            }

            if (current is null && !sections.isNearMiss && node.Level > 0 && !(node.Level == 1 && ReferenceEquals(node, title)))
            {
                ReportLost(scope, node);
            }
        }

        return sections;
    }

    /// <summary>Prose may have headings; one with the dash of a citation is a provision that went to the wrong place.</summary>
    private static void ReportLost(CatalogScope scope, CatalogNode node)
    {
        var heading = scope.Source.ToString(node.TitleSpan);
        var dash = heading.IndexOf(" — ", StringComparison.Ordinal);
        if (dash > 0 && (node.Level == 2 || heading.AsSpan(0, dash).ContainsAnyInRange('0', '9')))
        {
            scope.Findings.Report(CatalogDiagnostics.UnreadHeading, node.TitleSpan, CatalogFindings.Quote(heading), node.Level <= 2
                ? "provisions stand below \"## Provisions\", and begin with three number signs"
                : "it stands in a section of prose, and provisions stand below \"## Provisions\"");
        }
    }

    private List<CatalogNode>? Open(CatalogScope scope, CatalogNode heading)
    {
        var name = scope.Source.ToString(heading.TitleSpan);
        var section = SectionOf(name, heading);
        if (section is null)
        {
            ReportNearMiss(scope, heading, name);
        }
        else if (!seen.TryAdd(name, heading.TitleSpan))
        {
            scope.Findings.ReportRepeated(CatalogDiagnostics.RepeatedHeading, heading.TitleSpan, seen[name], name);
        }

        return section;
    }

    private List<CatalogNode>? SectionOf(string name, CatalogNode heading)
    {
        switch (name)
        {
            case "Classes":
                return Classes;
            case "Facts":
                return Facts;
            case "Scope rules":
                return ScopeRules;
            case "Readings":
                return Readings;
            case "Evidence types":
                EvidenceTypes.Add(heading);
                return EvidenceTypes;
            case "Provisions":
                return Provisions;
            default:
                return null;
        }
    }

    /// <summary>A section of prose may have any name, but one that is nearly reserved is a slip.</summary>
    private void ReportNearMiss(CatalogScope scope, CatalogNode heading, string name)
    {
        const int LongestName = 24;
        if (name.Length <= LongestName && NearestName.Find(name, Names) is not null)
        {
            isNearMiss = true;
            scope.Findings.ReportNear(CatalogDiagnostics.UnknownSection, heading.TitleSpan, Names, name);
        }
    }
}
