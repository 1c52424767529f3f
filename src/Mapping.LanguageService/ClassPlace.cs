using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService;

/// <summary>What a word of a <c>class</c> item stands for: classes of frameworks in use, or routes into them; of a framework's name, neither.</summary>
internal sealed record ClassPlace(ImmutableArray<SystemClass> Classes, ImmutableArray<Route> Routes)
{
    /// <summary>Null for a token that is no word of the item.</summary>
    public static ClassPlace? Of(EditorDocument document, ClassItemSyntax item, SyntaxToken token)
    {
        var words = WordsOf(document, item);
        ImmutableArray<SystemClass> classes = [.. ClassesOf(document, words)];
        if (token.Start == words.Class.Start)
        {
            return new ClassPlace(classes, []);
        }

        var isRoute = token.Start == words.Route?.Start || item.MoreRoutes.Any(route => route.Start == token.Start);
        var name = document.Source.ToString(token.Span);
        return isRoute ? new ClassPlace([], [.. classes.SelectMany(known => known.Routes).Where(route => route.Name == name)]) : null;
    }

    private static ClassWords WordsOf(EditorDocument document, ClassItemSyntax item) => ClassWords.Of(
        item,
        token => document.Source.ToString(token.Span),
        name => document.Compilation.Symbols.Frameworks.FirstOrDefault(framework => framework.Alias == name || framework.Framework.Id == name));

    private static IEnumerable<SystemClass> ClassesOf(EditorDocument document, ClassWords words)
    {
        var name = document.Source.ToString(words.Class.Span);
        IEnumerable<Framework> frameworks = words.Framework is { } framework ? [framework.Framework] : document.Compilation.Catalogs;
        return frameworks.SelectMany(known => known.Classes).Where(known => known.Name == name);
    }
}
