using System.Buffers;
using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>The strings of a source that name files.</summary>
internal static class SourcePaths
{
    /// <summary>Wildcards, and the backslash, which leads out of the workspace.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("*?\\");

    /// <summary>The patterns of a feed, the path of a document or an attestation.</summary>
    public static ImmutableArray<SyntaxToken> In(SyntaxNode node) => node switch
    {
        FilesItemSyntax files => files.Patterns,
        DocumentRuleSyntax document => [document.Path],
        AttestsItemSyntax attests => [attests.Path],
        _ => [],
    };

    /// <summary>The path, relative to the workspace, where the string names one file below it; else null.</summary>
    public static string? FileOf(SourceText source, SyntaxToken token)
    {
        if (token.Length <= 2 || token.Kind != SyntaxKind.String || (token.Flags & TokenFlags.Unterminated) != 0)
        {
            return null;
        }

        var path = source.ToString(TextSpan.FromBounds(token.Start + 1, token.End - 1));
        return path.AsSpan().IndexOfAny(Foreign) < 0 && path[0] is not ('/' or '~') && !(path.Length > 1 && path[1] == ':') && !path.Split('/').Contains("..") ? path : null;
    }
}
