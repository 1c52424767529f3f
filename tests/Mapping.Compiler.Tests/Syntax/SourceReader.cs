using System.Text;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Reads a tree's tokens in order: what a lossless tree is worth.</summary>
internal sealed class SourceReader : SyntaxVisitor
{
    private readonly string content;
    private readonly StringBuilder text = new();
    private readonly List<(SyntaxKind Kind, string Text)> tokens = [];

    private SourceReader(string content) => this.content = content;

    public static string TextOf(SyntaxTree tree) => Read(tree).text.ToString();

    /// <summary>Kinds and texts; a text block counts by its content, since its indentation may change.</summary>
    public static IReadOnlyList<(SyntaxKind Kind, string Text)> TokensOf(SyntaxTree tree) => Read(tree).tokens;

    public static IEnumerable<string> CommentsOf(SyntaxTree tree) =>
        Mapping.Compiler.Syntax.Scanning.Scanner.Scan(tree.Source.Content)
            .SelectMany(token => LineEnds.ToLineFeeds(tree.Source.Content[token.FullStart..token.Start]).Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("//", StringComparison.Ordinal));

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return;
        }

        text.Append(content, token.FullStart, token.End - token.FullStart);
        var own = content.Substring(token.Start, token.Length);
        var isWholeText = token.Kind == SyntaxKind.Text && (token.Flags & TokenFlags.Unterminated) == 0;
        tokens.Add((token.Kind, isWholeText ? string.Join("\n", TextLines.Of(own)) : LineEnds.ToLineFeeds(own)));
    }

    private static SourceReader Read(SyntaxTree tree)
    {
        var reader = new SourceReader(tree.Source.Content);
        reader.VisitNode(tree.Root);
        return reader;
    }
}
