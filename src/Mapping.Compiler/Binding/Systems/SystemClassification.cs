using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Collects the class of a system and its routes. A system may come into one class on several routes, a line each.</summary>
internal sealed class SystemClassification(FileContext file, SystemVocabulary vocabulary)
{
    private readonly SortedSet<string> routes = new(StringComparer.Ordinal);
    private SyntaxToken first;

    public bool IsDeclared { get; private set; }

    public string? Class { get; private set; }

    public ImmutableArray<string> Routes => [.. routes];

    public void Bind(ClassItemSyntax syntax)
    {
        if (syntax.Class.IsMissing)
        {
            IsDeclared = true;
            return;
        }

        var name = file.TextOf(syntax.Class);
        if (IsDeclared && name != Class)
        {
            file.Add(Diagnostic.Create(NameDiagnostics.DuplicateItem, file.At(syntax.Keyword), "class") with
            {
                Related = [new RelatedLocation(file.At(first), "the first one")],
            });
            return;
        }

        IsDeclared = true;
        first = syntax.Keyword;
        if (!vocabulary.KnowsClass(name))
        {
            file.ReportUnknownWord(WordDiagnostics.UnknownClass, syntax.Class, [.. vocabulary.Classes.Keys]);
            return;
        }

        Class = name;
        BindRoute(syntax, name);
    }

    private void BindRoute(ClassItemSyntax syntax, string className)
    {
        if (syntax.Route is not { IsMissing: false } route)
        {
            return;
        }

        if (!vocabulary.KnowsRoute(className, file.TextOf(route)))
        {
            file.ReportUnknownWord(WordDiagnostics.UnknownRoute, route, vocabulary.Classes[className], className);
            return;
        }

        routes.Add(file.TextOf(route));
    }
}
