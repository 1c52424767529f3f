using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What a declaration says, word by word, without its layout and its comments.</summary>
/// <param name="Name">Keyword and name, for example <c>control watch</c>; the keyword alone where it has no name.</param>
/// <param name="Text">Its words, each one blank apart.</param>
/// <param name="Items">The items of systems, feeds and rules of evidence.</param>
public sealed record DeclaredText(string Name, string Text, ImmutableArray<DeclaredItem> Items);

/// <summary>An item of a declaration.</summary>
/// <param name="Subject">The system, the feed, or <c>CONTROL/RULE</c>.</param>
/// <param name="Word">The word that it begins with.</param>
/// <param name="Text">All its words.</param>
public sealed record DeclaredItem(string Subject, string Word, string Text);
