using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The headings of a catalog by the section they stand in.</summary>
internal sealed class CatalogSections
{
    private static readonly string[] Names = ["Classes", "Facts", "Scope rules", "Evidence types", "Provisions"];

    private readonly Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);

    private CatalogSections()
    {
    }

    public List<CatalogNode> Classes { get; } = [];

    public List<CatalogNode> Facts { get; } = [];

    public List<CatalogNode> ScopeRules { get; } = [];

    /// <summary>The section heading itself and what stands below it: evidence types are tables.</summary>
    public List<CatalogNode> EvidenceTypes { get; } = [];

    public List<CatalogNode> Provisions { get; } = [];

    /// <summary>Whether a section of this name is read, and is no prose.</summary>
    public static bool IsRead(string name) => Names.AsSpan().Contains(name);

    public static CatalogSections Of(CatalogScope scope, List<CatalogNode> nodes)
    {
        var sections = new CatalogSections();
        List<CatalogNode>? current = null;
        foreach (var node in nodes)
        {
            if (node.Level <= 2)
            {
                current = node.Level == 2 ? sections.Open(scope, node) : null;
            }
            else
            {
                current?.Add(node);
            }
        }

        return sections;
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
    private static void ReportNearMiss(CatalogScope scope, CatalogNode heading, string name)
    {
        const int LongestName = 24;
        if (name.Length <= LongestName && NearestName.Find(name, Names) is not null)
        {
            scope.Findings.ReportNear(CatalogDiagnostics.UnknownSection, heading.TitleSpan, Names, name);
        }
    }
}
