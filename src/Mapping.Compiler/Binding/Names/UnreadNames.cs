using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// The names in what the parser skipped between declarations. A misspelt <c>use … edtion 2023 as iso</c> is reported where it stands;
/// every later <c>iso</c> would only say it again.
/// </summary>
internal sealed class UnreadNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public static UnreadNames Of(IEnumerable<FileDeclarations> files)
    {
        var unread = new UnreadNames();
        foreach (var file in files)
        {
            unread.names.UnionWith(file.Unread);
        }

        return unread;
    }

    public static IEnumerable<string> In(SyntaxTree tree, SkippedDeclarationSyntax skipped)
    {
        foreach (var token in skipped.Tokens)
        {
            if (token.Kind == SyntaxKind.Name)
            {
                yield return tree.Source.ToString(token.Span);
            }
        }
    }

    public bool Contains(string name) => names.Contains(name);

    public bool AreThoseOf(UnreadNames other) => names.SetEquals(other.names);
}
