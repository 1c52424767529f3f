using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Suggesting;

/// <summary>A feed for a file, and a first rule on it.</summary>
/// <param name="Path">The file, relative to the workspace.</param>
/// <param name="Feed">What the feed is called.</param>
/// <param name="FeedText">Its declaration, with comments on what nobody can tell from the file.</param>
/// <param name="RuleText">A rule for the control that the file is evidence for, with the same.</param>
/// <param name="Verdict">What the rule says of the file, by the day that was asked for.</param>
public sealed record FeedSuggestion(string Path, string Feed, string FeedText, string RuleText, EvidenceVerdict Verdict)
{
    /// <summary>The format as a feed says it.</summary>
    public required string Format { get; init; }

    public long Records { get; init; }

    /// <summary>Whether the rule looks at what records say, so that it fails when they say something bad; else it only shows that there are some.</summary>
    public bool LooksAtOutcome { get; init; }

    /// <summary>What is left to decide, as the comments say it.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What <c>check</c> finds of the rule beyond that it fails.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];

    /// <summary>Both, as they go into a source: the rule behind the feed, for somebody who puts it into a control.</summary>
    public string Text => $"{FeedText}\n// Put this rule into the control that the file is evidence for.\n{RuleText}";
}
