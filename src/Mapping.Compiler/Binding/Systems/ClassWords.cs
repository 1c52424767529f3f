using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Which words of a <c>class</c> item are what; only the frameworks in use can tell <c>aia high-risk</c> from <c>high-risk annex-iii</c>.</summary>
public sealed record ClassWords(FrameworkSymbol? Framework, SyntaxToken? FrameworkName, SyntaxToken Class, SyntaxToken? Route)
{
    /// <param name="syntax">The item.</param>
    /// <param name="textOf">What a token says.</param>
    /// <param name="find">The framework that a name stands for, or null.</param>
    public static ClassWords Of(ClassItemSyntax syntax, Func<SyntaxToken, string> textOf, Func<string, FrameworkSymbol?> find)
    {
        if (syntax.Second is not { } second)
        {
            return new ClassWords(null, null, syntax.First, null);
        }

        var framework = find(textOf(syntax.First));
        var isNamed = syntax.Third is not null || (framework is not null && framework.Framework.HasClass(textOf(second)));
        return isNamed
            ? new ClassWords(framework, syntax.First, second, syntax.Third)
            : new ClassWords(null, null, syntax.First, second);
    }
}
