using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// The names in what the parser skipped between declarations. A misspelt <c>use … edtion 2023 as iso</c> is reported where it stands;
/// every later <c>iso</c> would only say it again.
/// </summary>
internal sealed class UnreadNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public static UnreadNames Of(ImmutableArray<SyntaxTree> trees)
    {
        var unread = new UnreadNames();
        foreach (var tree in trees)
        {
            foreach (var declaration in tree.Root.Declarations)
            {
                if (declaration is SkippedDeclarationSyntax skipped)
                {
                    unread.Add(tree, skipped);
                }
            }
        }

        return unread;
    }

    public bool Contains(string name) => names.Contains(name);

    private void Add(SyntaxTree tree, SkippedDeclarationSyntax skipped)
    {
        foreach (var token in skipped.Tokens)
        {
            if (token.Kind == SyntaxKind.Name)
            {
                names.Add(tree.Source.ToString(token.Span));
            }
        }
    }
}
