using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>What rules of evidence expect, word by word, without layout and comments: what a history is asked about.</summary>
public static class RuleExpectations
{
    private const string Word = "expect";

    /// <summary>By <c>CONTROL/RULE</c>, what a source expects; the rest of it is not looked at.</summary>
    public static ImmutableDictionary<string, ImmutableSortedSet<string>> Of(SourceText source) => Of(DeclaredTextReader.Read(SyntaxTree.Parse(source)));

    /// <summary>The same of a workspace.</summary>
    public static ImmutableDictionary<string, ImmutableSortedSet<string>> Of(IEnumerable<DeclaredText> declared) => declared
        .SelectMany(text => text.Items)
        .Where(item => item.Word == Word)
        .GroupBy(item => item.Subject, item => item.Text, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
