using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Catalogs;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageServer.Features.Navigation;

/// <summary>Where a name leads, who uses it, and where else in the file it stands.</summary>
internal sealed class NavigationFeature(Session session) : IFeature
{
    private const int Read = 2;
    private const int Write = 3;

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        capabilities["definitionProvider"] = true;
        capabilities["referencesProvider"] = true;
        capabilities["documentHighlightProvider"] = true;
    }

    public void Register(MethodTable methods)
    {
        session.OnPositionRequest(methods, "textDocument/definition", NavigationJson.Default.LocationArray!, (document, offset, _) => Definition(document, offset));
        session.OnPositionRequest(methods, "textDocument/documentHighlight", NavigationJson.Default.HighlightItemArray!, (document, offset, _) => Highlights(document, offset));
        methods.OnComputedRequest("textDocument/references", NavigationJson.Default.ReferenceParams, NavigationJson.Default.LocationArray!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => References(document, parameters)));
    }

    private static Location[]? Definition(DocumentContext document, int offset)
    {
        var definition = document.Editor is { } editor ? DefinitionFinder.Find(editor, offset)
            : document.Catalog is { } catalog ? CatalogNavigation.Definition(catalog, offset)
            : null;
        return definition is null ? null : [.. definition.Targets.Select(target => Of(document.Context, target))];
    }

    private static Location Of(SnapshotContext context, DefinitionTarget target) => target switch
    {
        SourceTarget source => context.Uris.Of(source.Location),
        FileTarget file => new Location(context.Uris.Of(file.Path), default),
        _ => throw new InvalidOperationException($"There is no place for {target.GetType().Name}."),
    };

    private static HighlightItem[]? Highlights(DocumentContext document, int offset) => document.Editor is { } editor
        ? [.. Highlighter.Find(editor, offset).Select(highlight =>
            new HighlightItem(document.Positions.RangeOf(highlight.Span), highlight.Kind == HighlightKind.Declaration ? Write : Read))]
        : null;

    private static Location[]? References(DocumentContext document, ReferenceParams parameters)
    {
        var options = parameters.Context?.IncludeDeclaration == false ? ReferenceOptions.UsesOnly : ReferenceOptions.WithDeclaration;
        var offset = document.Positions.OffsetOf(parameters.Position);
        var places = document.Editor is { } editor ? ReferenceFinder.Find(editor, offset, options).Select(reference => reference.Location)
            : document.Catalog is { } catalog ? CatalogNavigation.References(catalog, offset, options)
            : null;
        return places is null ? null : [.. places.Select(document.Context.Uris.Of)];
    }
}
