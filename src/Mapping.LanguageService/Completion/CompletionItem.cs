using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>Something that may stand at the cursor.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is.</param>
public sealed record CompletionItem(string Label, CompletionKind Kind)
{
    /// <summary>One line beside the label; null where the label says it all.</summary>
    public string? Detail { get; init; }

    /// <summary>What replaces <see cref="Replace"/>.</summary>
    public required string InsertText { get; init; }

    /// <summary>Whether the inserted text holds places to fill in, as <c>${1:name}</c>.</summary>
    public bool IsSnippet { get; init; }

    /// <summary>The stretch that gives way, over the cursor and within its line.</summary>
    public TextSpan Replace { get; init; }

    /// <summary>Orders the list, ordinally.</summary>
    public required string SortText { get; init; }

    /// <summary>What the typed text, from the start of <see cref="Replace"/>, is compared with.</summary>
    public required string FilterText { get; init; }

    /// <summary>Characters that accept the item and then are typed.</summary>
    public string CommitCharacters { get; init; } = "";

    /// <summary>Markdown; null until <see cref="Completions.Resolve"/> has made it, and where there is nothing to tell.</summary>
    public string? Documentation { get; init; }

    /// <summary>What the documentation is made from.</summary>
    internal object? Subject { get; init; }
}
