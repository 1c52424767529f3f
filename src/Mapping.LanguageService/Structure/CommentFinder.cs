using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Structure;

/// <summary>Finds the comment at a place.</summary>
internal sealed class CommentFinder(SourceText source, int offset) : SyntaxVisitor
{
    public TextSpan? Found { get; private set; }

    public override void VisitToken(in SyntaxToken token)
    {
        if (!token.IsMissing && token.FullStart <= offset && offset <= token.Start)
        {
            Found = Comments.Before(token, source).Cast<TextSpan?>().FirstOrDefault(comment => comment?.Start <= offset && offset <= comment?.End) ?? Found;
        }
    }
}
