using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>The facts, actors and classes that the frameworks in use know, together.</summary>
internal sealed class SystemVocabulary(ImmutableArray<FrameworkSymbol> frameworks)
{
    public HashSet<string> Facts { get; } = Collect(frameworks, framework => framework.Facts.Select(fact => fact.Name));

    public HashSet<string> Actors { get; } = Collect(frameworks, framework => framework.Actors);

    /// <summary>The routes of each class; empty when no framework in use tells classes apart.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Classes { get; } = frameworks
        .SelectMany(symbol => symbol.Framework.Classes)
        .GroupBy(systemClass => systemClass.Name, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(
            group => group.Key,
            group => group.SelectMany(systemClass => systemClass.Routes).Select(route => route.Name).ToImmutableSortedSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static HashSet<string> Collect(ImmutableArray<FrameworkSymbol> frameworks, Func<Framework, IEnumerable<string>> select) =>
        frameworks.SelectMany(symbol => select(symbol.Framework)).ToHashSet(StringComparer.Ordinal);
}
