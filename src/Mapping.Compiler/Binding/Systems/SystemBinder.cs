using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>system</c> declarations.</summary>
internal sealed class SystemBinder(FileContext file, BindingTables tables, SystemVocabulary vocabulary, IReadOnlySet<string> vendors)
{
    private readonly ItemSlots slots = new(file);
    private readonly SystemFacts facts = new(file, vocabulary, new SignatureBinder(file, tables.Owners));
    private readonly SystemClassification classification =
        new(file, tables.Frameworks, vocabulary, new SignatureBinder(file, tables.Owners));
    private readonly ImmutableArray<ScopeSymbol>.Builder scopes = ImmutableArray.CreateBuilder<ScopeSymbol>();
    private bool hasScope;

    public static void Bind(
        FileContext file,
        SystemDeclarationSyntax syntax,
        BindingTables tables,
        SystemVocabulary vocabulary,
        IReadOnlySet<string> vendors)
    {
        var symbol = new SystemBinder(file, tables, vocabulary, vendors).Bind(syntax);
        if (!syntax.Name.IsMissing)
        {
            tables.Systems.Declare(file, symbol.Name, symbol, symbol.Location);
        }
    }

    private SystemSymbol Bind(SystemDeclarationSyntax syntax)
    {
        var symbol = new SystemSymbol(file.TextOf(syntax.Name), file.ValueOf(syntax.Title), file.At(syntax.Name));
        foreach (var item in syntax.Items)
        {
            symbol = BindItem(symbol, item);
        }

        symbol = symbol with
        {
            Classes = classification.Classes,
            Facts = facts.Declared,
            Scopes = scopes.ToImmutable(),
            Readings = tables.Frameworks.Readings,
        };
        ReportSilence(symbol);
        return symbol;
    }

    private SystemSymbol BindItem(SystemSymbol symbol, ItemSyntax item)
    {
        switch (item)
        {
            case ActorItemSyntax actor when slots.Take(actor.Keyword):
                return symbol with { Actors = BindActors(actor) };
            case ClassItemSyntax systemClass:
                classification.Bind(systemClass);
                return symbol;
            case FactsItemSyntax list:
                facts.Bind(list);
                return symbol;
            case ScopeItemSyntax scope:
                BindScope(scope);
                return symbol;
            case PlacedItemSyntax placed when slots.Take(placed.Keyword):
                return BindPlaced(symbol, placed);
            case SuppliedItemSyntax supplied when slots.Take(supplied.Keyword):
                return symbol with { SuppliedBy = BindVendor(supplied.Vendor) };
            case LimitItemSyntax { Limit: var limit }:
                file.Report(LimitDiagnostics.LimitOfSystem, file.At(limit.Name), file.TextOf(limit.Name));
                return symbol;
            default:
                return symbol;
        }
    }

    private ImmutableArray<string> BindActors(ActorItemSyntax syntax)
    {
        var actors = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var token in WordBinder.Present(syntax.Actors))
        {
            if (!vocabulary.KnowsActor(file.TextOf(token)))
            {
                file.ReportUnknownWord(WordDiagnostics.UnknownActor, token, vocabulary.Actors);
                continue;
            }

            actors.Add(file.TextOf(token));
        }

        return [.. actors];
    }

    private void BindScope(ScopeItemSyntax syntax)
    {
        hasScope = true;
        if (tables.Frameworks.Resolve(file, syntax.Framework) is { } framework)
        {
            var provisions = ReferenceBinder.Bind(file, framework.Framework, syntax.Refs);
            scopes.Add(new ScopeSymbol(framework, provisions, file.At(syntax)));
        }
    }

    private SystemSymbol BindPlaced(SystemSymbol symbol, PlacedItemSyntax syntax)
    {
        var placed = DayBinder.BindEvent(file, syntax.Date);
        var changed = syntax.Changed is null ? null : DayBinder.BindEvent(file, syntax.Changed.Date);
        if (syntax.Changed is not null && changed < placed)
        {
            file.Report(SystemDiagnostics.DatesOutOfOrder, file.At(syntax.Changed.Date), "The change", "the system was placed on the market");
        }

        return symbol with { Placed = placed, Changed = changed };
    }

    private string? BindVendor(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        var name = file.TextOf(token);
        if (vendors.Contains(name))
        {
            return name;
        }

        file.Add(Diagnostics.Diagnostic.Create(NameDiagnostics.UnknownVendor, file.At(token), name).WithNearest(name, vendors));
        return null;
    }

    private void ReportSilence(SystemSymbol symbol)
    {
        ReportOpenActors(symbol);
        ReportOpenClasses(symbol);

        if (!hasScope)
        {
            file.Report(SystemDiagnostics.UnscopedSystem, symbol.Location, symbol.Name);
        }
    }

    /// <summary>An actor counts in the frameworks that know it; in another one in scope the conditions on actors are open.</summary>
    private void ReportOpenActors(SystemSymbol symbol)
    {
        if (!slots.Has("actor"))
        {
            file.Report(SystemDiagnostics.UndeclaredActor, symbol.Location, symbol.Name, string.Empty);
            return;
        }

        if (symbol.Actors.IsEmpty)
        {
            return;
        }

        foreach (var framework in InScope(symbol))
        {
            if (framework.Framework.TellsActorsApart && symbol.ActorsIn(framework.Framework).IsEmpty)
            {
                var example = framework.Framework.Leaves.SelectMany(leaf => leaf.Actors).Concat(framework.Framework.Actors).First();
                file.Add(Diagnostics.Diagnostic.Create(SystemDiagnostics.UndeclaredActor, symbol.Location, symbol.Name, $" in {framework.Alias}") with
                {
                    Help = $"Add \"{example}\" or another actor of {framework.Framework.Id} to those of \"actor\".",
                });
            }
        }
    }

    private static IEnumerable<FrameworkSymbol> InScope(SystemSymbol symbol) =>
        symbol.Scopes.Select(scope => scope.Framework).DistinctBy(known => known.Framework);

    /// <summary>A class counts in the frameworks that have it; in another one in scope the conditions on classes are open.</summary>
    private void ReportOpenClasses(SystemSymbol symbol)
    {
        if (!classification.IsDeclared)
        {
            if (!vocabulary.Classes.IsEmpty)
            {
                file.Report(SystemDiagnostics.UndeclaredClass, symbol.Location, symbol.Name, string.Empty);
            }

            return;
        }

        if (symbol.Classes.IsEmpty)
        {
            return;
        }

        foreach (var framework in InScope(symbol))
        {
            if (!framework.Framework.Classes.IsEmpty && symbol.ClassIn(framework.Framework) is null)
            {
                var example = (framework.Framework.Classes.FirstOrDefault(known => !known.Routes.IsEmpty) ?? framework.Framework.Classes[0]).Name;
                file.Add(Diagnostics.Diagnostic.Create(SystemDiagnostics.UndeclaredClass, symbol.Location, symbol.Name, $" in {framework.Alias}") with
                {
                    Help = $"Add \"class {framework.Alias} {example}\" or another class of {framework.Framework.Id}.",
                });
            }
        }
    }
}
