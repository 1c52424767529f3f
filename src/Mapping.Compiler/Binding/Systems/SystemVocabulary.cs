using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// The facts, actors and classes that the frameworks in use know, together. Where one of these frameworks is not to be had, it may
/// be the one that knows a word, so every word passes.
/// </summary>
internal sealed class SystemVocabulary(FrameworkTable frameworks)
{
    private readonly bool isComplete = frameworks.IsComplete;
    private readonly bool isEmpty = frameworks.Symbols.IsEmpty;

    public HashSet<string> Facts { get; } = Collect(frameworks.Symbols, framework => framework.Facts.Select(fact => fact.Name));

    public HashSet<string> Actors { get; } = Collect(frameworks.Symbols, framework => framework.Actors);

    /// <summary>The routes of each class; empty when no framework in use tells classes apart.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Classes { get; } = frameworks.Symbols
        .SelectMany(symbol => symbol.Framework.Classes)
        .GroupBy(systemClass => systemClass.Name, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(
            group => group.Key,
            group => group.SelectMany(systemClass => systemClass.Routes).Select(route => route.Name).ToImmutableSortedSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    public bool KnowsFact(string name) => !isComplete || Facts.Contains(name);

    public bool KnowsActor(string name) => !isComplete || Actors.Count == 0 || Actors.Contains(name);

    public bool KnowsClass(string name) => !isComplete || isEmpty || Classes.ContainsKey(name);

    public bool KnowsRoute(string className, string name) =>
        !isComplete || !Classes.TryGetValue(className, out var routes) || routes.Contains(name);

    private static HashSet<string> Collect(ImmutableArray<FrameworkSymbol> frameworks, Func<Framework, IEnumerable<string>> select) =>
        frameworks.SelectMany(symbol => select(symbol.Framework)).ToHashSet(StringComparer.Ordinal);
}
