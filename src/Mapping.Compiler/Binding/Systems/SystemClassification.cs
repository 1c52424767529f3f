using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Collects the classes of a system, one for each framework at most, and their routes. A system may come into one class on several routes,
/// behind commas or a line each.
/// </summary>
internal sealed class SystemClassification(
    FileContext file, FrameworkTable frameworks, SystemVocabulary vocabulary, SignatureBinder signatures)
{
    private readonly List<(ClassSymbol Symbol, SyntaxToken Keyword)> classes = [];

    /// <summary>Whether one is said, sound or not.</summary>
    public bool IsDeclared { get; private set; }

    public ImmutableArray<ClassSymbol> Classes => [.. classes.Select(entry => entry.Symbol)];

    public void Bind(ClassItemSyntax syntax)
    {
        IsDeclared = true;
        if (syntax.First.IsMissing)
        {
            return;
        }

        var words = ClassWords.Of(syntax, token => file.TextOf(token), frameworks.Find);
        var signature = signatures.Bind(syntax.Reason, syntax.Approval);
        if (words.FrameworkName is { } name && frameworks.Resolve(file, name) is null)
        {
            return;
        }

        if (IsSound(words))
        {
            Add(new ClassSymbol(words.Framework, file.TextOf(words.Class), RoutesOf(syntax, words), signature, file.At(words.Class)), syntax.Keyword);
        }
    }

    /// <summary>Whether some framework has the class, and without a name only one; else it is reported.</summary>
    private bool IsSound(ClassWords words)
    {
        var name = file.TextOf(words.Class);
        if (words.Framework is { } framework)
        {
            if (!framework.Framework.HasClass(name))
            {
                file.ReportUnknownWord(WordDiagnostics.UnknownClass, words.Class, [.. framework.Framework.Classes.Select(known => known.Name)]);
                return false;
            }

            return true;
        }

        if (!vocabulary.KnowsClass(name))
        {
            file.ReportUnknownWord(WordDiagnostics.UnknownClass, words.Class, [.. vocabulary.Classes.Keys]);
            return false;
        }

        var having = frameworks.Symbols.Where(symbol => symbol.Framework.HasClass(name)).ToList();
        if (having.Select(symbol => symbol.Framework.Id).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            var choices = string.Join(" or ", having.Select(symbol => $"\"class {symbol.Alias} {name}\""));
            file.Add(Diagnostic.Create(
                SystemDiagnostics.AmbiguousClass, file.At(words.Class), name, string.Join(" and ", having.Select(symbol => symbol.Alias))) with
            {
                Help = $"Say which one is meant: {choices}.",
            });
            return false;
        }

        return true;
    }

    private ImmutableArray<string> RoutesOf(ClassItemSyntax syntax, ClassWords words)
    {
        var className = file.TextOf(words.Class);
        var routes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var route in words.Route is { } first ? syntax.MoreRoutes.Insert(0, first) : syntax.MoreRoutes)
        {
            if (route.IsMissing)
            {
                continue;
            }

            if (vocabulary.KnowsRoute(className, file.TextOf(route)))
            {
                routes.Add(file.TextOf(route));
            }
            else
            {
                file.ReportUnknownWord(WordDiagnostics.UnknownRoute, route, vocabulary.Classes[className], className);
            }
        }

        return [.. routes];
    }

    private void Add(ClassSymbol symbol, in SyntaxToken keyword)
    {
        var index = classes.FindIndex(entry => Overlaps(entry.Symbol, symbol));
        if (index < 0)
        {
            classes.Add((symbol, keyword));
            return;
        }

        var (earlier, first) = classes[index];
        if (earlier.Name != symbol.Name || earlier.Framework != symbol.Framework)
        {
            file.Add(Diagnostic.Create(NameDiagnostics.DuplicateItem, file.At(keyword), "class") with
            {
                Related = [new RelatedLocation(file.At(first), "the first one")],
            });
            return;
        }

        ImmutableArray<string> routes = [.. earlier.Routes.Union(symbol.Routes).Order(StringComparer.Ordinal)];
        classes[index] = (earlier with { Routes = routes, Signature = earlier.Signature ?? symbol.Signature }, first);
    }

    /// <summary>Whether both are for one framework.</summary>
    private bool Overlaps(ClassSymbol left, ClassSymbol right) =>
        FrameworksOf(left) is var those && FrameworksOf(right).Any(those.Contains);

    private ImmutableArray<string> FrameworksOf(ClassSymbol symbol)
    {
        ImmutableArray<string> ids = symbol.Framework is { } named
            ? [$"{named.Framework}"]
            : [.. frameworks.Symbols.Where(known => known.Framework.HasClass(symbol.Name)).Select(known => $"{known.Framework}")];
        return ids.IsEmpty ? [string.Empty] : ids;
    }
}
