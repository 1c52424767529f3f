using System.Globalization;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>Writes who approved a document, when, and as which text, and touches nothing else of the source.</summary>
public static class ApprovalEdit
{
    /// <summary>What to put in place of what, in the order of the source.</summary>
    /// <param name="syntax">The rule that names the document, whole but for its digest.</param>
    /// <param name="owner">Who approved it.</param>
    /// <param name="on">The day.</param>
    /// <param name="sha256">The digest of the bytes that were approved.</param>
    public static IEnumerable<(TextSpan Span, string Text)> Of(DocumentRuleSyntax syntax, string owner, DateOnly on, string sha256) =>
    [
        (syntax.Owner.Span, owner),
        (syntax.Date.Span, on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Digest(syntax, sha256),
    ];

    /// <summary>The source with a new approval. One that was formatted before is formatted again, since a longer line may have to be broken.</summary>
    public static string Apply(SyntaxTree tree, DocumentRuleSyntax syntax, string owner, DateOnly on, string sha256)
    {
        var text = tree.Source.Content;
        foreach (var (span, replacement) in Of(syntax, owner, on, sha256).Reverse())
        {
            text = string.Concat(text.AsSpan(0, span.Start), replacement, text.AsSpan(span.End));
        }

        return Formatter.Format(tree) == tree.Source.Content
            ? Formatter.Format(SyntaxTree.Parse(new SourceText(tree.Source.Path, text)))
            : text;
    }

    private static (TextSpan Span, string Text) Digest(DocumentRuleSyntax syntax, string sha256) => syntax.Digest switch
    {
        null => (new TextSpan(syntax.Date.End, 0), $" of sha256 \"{sha256}\""),
        { Sha256Keyword.IsMissing: false, Value.IsMissing: false } whole => (whole.Value.Span, $"\"{sha256}\""),
        var part => (part.Span, $"of sha256 \"{sha256}\""),
    };
}
