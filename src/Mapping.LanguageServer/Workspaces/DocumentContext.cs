using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageService;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>A file of a snapshot.</summary>
/// <param name="Context">The snapshot it is of.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tree">Its tree; null for a catalog.</param>
internal sealed record DocumentContext(SnapshotContext Context, SourceText Text, SyntaxTree? Tree)
{
    public string Path => Text.Path;

    /// <summary>What the features of the language service ask for; null for a catalog.</summary>
    public EditorDocument? Editor => Tree is null ? null : new EditorDocument(Context.Snapshot.Compilation, Tree);

    public TextPositions Positions { get; } = Context.PositionsOf(Text);
}
