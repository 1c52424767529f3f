using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Explanations;

/// <summary>What there is to say of a name that a workspace declares, or of a fact that its catalogs know.</summary>
/// <param name="Kind">Such as <c>control</c>.</param>
/// <param name="Name">As it is written; a rule is <c>control/rule</c>.</param>
/// <param name="Title">What it is called; for a fact its question.</param>
/// <param name="Place">Where it is declared; null for what a shipped catalog declares.</param>
public sealed record NameExplanation(string Kind, string Name, string Title, Location? Place)
{
    /// <summary>What its declaration says, a line each.</summary>
    public ImmutableArray<ExplainedLine> Lines { get; init; } = [];

    /// <summary>What follows from it.</summary>
    public ImmutableArray<ExplainedPart> Parts { get; init; } = [];
}

/// <summary>A line of a declaration.</summary>
public sealed record ExplainedLine(string Label, string Text);

/// <summary>Sentences under a heading.</summary>
public sealed record ExplainedPart(string Heading, ImmutableArray<DerivationSentence> Sentences)
{
    /// <summary>A sentence for each of a list.</summary>
    internal static ExplainedPart Of(string heading, IEnumerable<string> sentences) =>
        new(heading, [.. sentences.Select(sentence => new DerivationSentence(sentence))]);
}
