using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService;

/// <summary>One file of a judged workspace, as features look at it: immutable, and the same however often it is asked.</summary>
/// <param name="Compilation">The workspace with its verdict.</param>
/// <param name="Tree">The file, one of the workspace's trees.</param>
public sealed record EditorDocument(Compilation Compilation, SyntaxTree Tree)
{
    public string Path => Tree.Source.Path;

    public SourceText Source => Tree.Source;

    /// <summary>What the names of the file stand for.</summary>
    public SemanticModel Model => Compilation.Workspace.ModelOf(Tree);

    /// <summary>The document of a path relative to the workspace, or null where there is none.</summary>
    public static EditorDocument? Find(Compilation compilation, string path)
    {
        var tree = compilation.Trees.FirstOrDefault(tree => string.Equals(tree.Source.Path, path, StringComparison.Ordinal));
        return tree is null ? null : new EditorDocument(compilation, tree);
    }
}
