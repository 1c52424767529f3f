using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>The declarations of a file, sorted out once: controls, which are most of a workspace, and what whole workspaces share.</summary>
internal sealed class FileDeclarations
{
    private FileDeclarations(
        SyntaxTree tree, ImmutableArray<ControlDeclarationSyntax> controls, ImmutableArray<DeclarationSyntax> shared, ImmutableArray<string> unread)
    {
        Tree = tree;
        Controls = controls;
        Shared = shared;
        Unread = unread;
    }

    public SyntaxTree Tree { get; }

    public ImmutableArray<ControlDeclarationSyntax> Controls { get; }

    /// <summary>All declarations but controls and skipped ones, in the order of the source.</summary>
    public ImmutableArray<DeclarationSyntax> Shared { get; }

    /// <summary>The names in what the parser skipped between declarations, see <see cref="UnreadNames"/>.</summary>
    public ImmutableArray<string> Unread { get; }

    public static FileDeclarations Of(SyntaxTree tree)
    {
        var controls = ImmutableArray.CreateBuilder<ControlDeclarationSyntax>();
        var shared = ImmutableArray.CreateBuilder<DeclarationSyntax>();
        var unread = ImmutableArray.CreateBuilder<string>();
        foreach (var declaration in tree.Root.Declarations)
        {
            switch (declaration)
            {
                case ControlDeclarationSyntax control:
                    controls.Add(control);
                    break;
                case SkippedDeclarationSyntax skipped:
                    unread.AddRange(UnreadNames.In(tree, skipped));
                    break;
                default:
                    shared.Add(declaration);
                    break;
            }
        }

        return new FileDeclarations(tree, controls.ToImmutable(), shared.ToImmutable(), unread.ToImmutable());
    }
}
