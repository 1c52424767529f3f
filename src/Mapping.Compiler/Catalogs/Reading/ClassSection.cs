using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads <c>## Classes</c>: a heading for each class, and below it one for each route into it.</summary>
internal sealed class ClassSection
{
    private const int ClassLevel = 3;
    private const int RouteLevel = 4;

    public static readonly ImmutableArray<string> ClassKeys = ["provision"];
    public static readonly ImmutableArray<string> RouteKeys = ["provision", "applies from"];

    private readonly CatalogScope scope;
    private readonly NameRegister classNames;
    private readonly NameRegister routeNames;
    private readonly ImmutableArray<SystemClass>.Builder classes = ImmutableArray.CreateBuilder<SystemClass>();
    private readonly ImmutableArray<Route>.Builder routes = ImmutableArray.CreateBuilder<Route>();

    private ClassSection(CatalogScope scope)
    {
        this.scope = scope;
        classNames = new NameRegister(scope, "class");
        routeNames = new NameRegister(scope, "route");
    }

    public static ImmutableArray<SystemClass> Read(CatalogScope scope, List<CatalogNode> nodes)
    {
        var section = new ClassSection(scope);
        CatalogNode? open = null;
        foreach (var node in nodes)
        {
            if (node.Level == ClassLevel)
            {
                section.Close(open);
                open = node;
            }
            else
            {
                section.AddRoute(node, open);
            }
        }

        section.Close(open);
        return section.classes.ToImmutable();
    }

    private void Close(CatalogNode? node)
    {
        if (node is not null && classNames.Declare(node) is { } name)
        {
            var fields = FieldSet.Below(scope, node, ClassKeys, "a class");
            classes.Add(new SystemClass(name, scope.Prose(node.Paragraphs), ProvisionOf(fields), routes.ToImmutable(), scope.At(node.TitleSpan)));
        }

        routes.Clear();
    }

    private void AddRoute(CatalogNode node, CatalogNode? open)
    {
        var deepest = open is null ? ClassLevel : RouteLevel;
        if (node.Level > deepest)
        {
            scope.Findings.Report(CatalogDiagnostics.SkippedLevel, node.TitleSpan, node.Level, deepest);
        }

        if (routeNames.Declare(node) is not { } name)
        {
            return;
        }

        var fields = FieldSet.Below(scope, node, RouteKeys, "a route");
        var date = fields.Find("applies from") is { } field ? FieldValues.Date(scope, field.ValueSpan) : null;
        routes.Add(new Route(name, scope.Prose(node.Paragraphs), ProvisionOf(fields), date, scope.At(node.TitleSpan)));
    }

    private static string? ProvisionOf(FieldSet fields) =>
        fields.Text("provision") is { } citation ? CitationMark.WithoutOutside(citation, out _) : null;
}
