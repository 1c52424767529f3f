using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageService;
using Mapping.LanguageService.Catalogs;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>A file of a snapshot.</summary>
/// <param name="Context">The snapshot it is of.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tree">Its tree; null for a catalog.</param>
/// <param name="Shipped">The catalog, where it ships.</param>
internal sealed record DocumentContext(SnapshotContext Context, SourceText Text, SyntaxTree? Tree, Framework? Shipped = null)
{
    public string Path => Text.Path;

    /// <summary>What the features of the language service ask for; null for a catalog.</summary>
    public EditorDocument? Editor => Tree is null ? null : new EditorDocument(Context.Snapshot.Compilation, Tree);

    /// <summary>The catalog that it is; null for a source.</summary>
    public CatalogDocument? Catalog => Tree is not null ? null
        : Shipped is null ? CatalogDocument.Own(Context.Snapshot.Compilation, Text)
        : CatalogDocument.Shipped(Context.Snapshot.Compilation, Shipped);

    public TextPositions Positions { get; } = Context.PositionsOf(Text);
}
