using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Tokens;

/// <summary>
/// Walks a file and notes what its tokens and comments mean; brackets, operators and unknown text mean nothing. Neither does prose: it is
/// Markdown, which editors colour by its own marks, and one colour for all of it would hide them.
/// </summary>
internal sealed class TokenClassifier : SyntaxVisitor
{
    private readonly SourceText source;
    private readonly TextSpan range;
    private readonly HashSet<int> deprecated;
    private readonly HashSet<int> limits;
    private readonly HashSet<int> groups;
    private readonly Dictionary<int, TokenRole> roles = [];
    private readonly ImmutableArray<SemanticToken>.Builder tokens = ImmutableArray.CreateBuilder<SemanticToken>();

    /// <summary>Tokens of one citation or field are one stretch as long as only spaces stand between them.</summary>
    private (TextSpan Span, SemanticTokenType Type, SemanticTokenModifiers Modifiers)? pending;

    private TokenClassifier(EditorDocument document, TextSpan range)
    {
        source = document.Source;
        this.range = range;
        limits = [.. document.Model.Uses.Where(use => use.Symbol is LimitSymbol && !use.IsDeclaration).Select(use => use.Span.Start)];
        groups = [.. document.Model.Uses.Where(use => use.Symbol is GroupSymbol && !use.IsDeclaration).Select(use => use.Span.Start)];
        deprecated = [.. document.Model.Uses.Where(use => IsDeprecated(use.Symbol, document.Compilation.Coverage.AsOf)).Select(use => use.Span.Start)];
    }

    public static ImmutableArray<SemanticToken> Classify(EditorDocument document, TextSpan range)
    {
        var classifier = new TokenClassifier(document, range);
        classifier.VisitNode(document.Tree.Root);
        classifier.Flush();
        return classifier.tokens.ToImmutable();
    }

    public override void VisitNode(SyntaxNode node)
    {
        foreach (var role in TokenRoles.Of(node))
        {
            if (role.Token.Length > 0)
            {
                roles[role.Token.Start] = limits.Contains(role.Token.Start) ? TokenRoles.OfLimit(role.Token)
                    : groups.Contains(role.Token.Start) ? TokenRoles.OfGroup(role.Token)
                    : role;
            }
        }

        base.VisitNode(node);
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return;
        }

        foreach (var comment in Comments.Before(token, source))
        {
            Add(comment, SemanticTokenType.Comment, SemanticTokenModifiers.None);
        }

        if (roles.TryGetValue(token.Start, out var role) && role.Token.Length == token.Length)
        {
            var modifiers = deprecated.Contains(token.Start) ? role.Modifiers | SemanticTokenModifiers.Deprecated : role.Modifiers;
            Add(token.Span, role.Type, modifiers);
        }
        else if (TypeOf(token) is { } type)
        {
            Add(token.Span, type, SemanticTokenModifiers.None);
        }
    }

    private static SemanticTokenType? TypeOf(in SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.Name when token.Keyword != Keyword.None => SemanticTokenType.Keyword,
        SyntaxKind.Number or SyntaxKind.Date => SemanticTokenType.Number,
        SyntaxKind.String => SemanticTokenType.String,
        SyntaxKind.Quoted => SemanticTokenType.Property,
        _ => null,
    };

    private static bool IsDeprecated(object symbol, DateOnly asOf) => symbol switch
    {
        Provision provision => provision.IsWithdrawn,
        ControlSymbol control => control.Status.At(asOf) == ControlState.Retired,
        _ => false,
    };

    private void Add(TextSpan span, SemanticTokenType type, SemanticTokenModifiers modifiers)
    {
        if (pending is { } open && Joins(open.Type, type) && IsSpaceBetween(open.Span.End, span.Start))
        {
            pending = (TextSpan.FromBounds(open.Span.Start, span.End), type, open.Modifiers);
            return;
        }

        Flush();
        pending = (span, type, modifiers);
    }

    private static bool Joins(SemanticTokenType left, SemanticTokenType right) =>
        left == right && left is SemanticTokenType.Citation or SemanticTokenType.Property;

    private bool IsSpaceBetween(int start, int end) => source.Content.AsSpan(start, end - start).IndexOfAnyExcept(' ') < 0;

    private void Flush()
    {
        if (pending is not { } open)
        {
            return;
        }

        pending = null;
        if (open.Span.End >= range.Start && open.Span.Start <= range.End)
        {
            var position = source.PositionOf(open.Span.Start);
            tokens.Add(new SemanticToken(position.Line - 1, position.Column - 1, open.Span.Length, open.Type, open.Modifiers));
        }
    }
}
