using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>A change that is offered at a place.</summary>
/// <param name="Title">What it does, an imperative.</param>
/// <param name="Kind">What it is good for.</param>
/// <param name="Edits">By file; none overlap.</param>
public sealed record CodeAction(string Title, CodeActionKind Kind, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether it is what most people want here.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Whether the new texts are snippets, with <c>${1:text}</c> to fill in and <c>$</c>, <c>}</c> and <c>\</c> escaped.</summary>
    public bool IsSnippet { get; init; }

    /// <summary>The findings that are gone afterwards.</summary>
    public ImmutableArray<Diagnostic> Fixes { get; init; } = [];
}
