using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What controls claim and rules measure, whatever they are called and however strict they are: what they are found again by.</summary>
internal static class ControlClaims
{
    /// <summary>Every leaf that a control is mapped on.</summary>
    public static ImmutableHashSet<string> LeavesOf(ControlSymbol control, FrameworkKeys keys) => (
        from mapping in control.Mappings
        let framework = mapping.Framework.Framework
        from provision in mapping.Provisions.Provisions
        from leaf in framework.LeavesUnder(provision).ToArray()
        select $"{keys.Of(framework)}\n{leaf.DisplayName}").ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>What a rule measures, whatever the limit, and whatever the feed is called now.</summary>
    public static ImmutableHashSet<string> MeasuresOf(EvidenceSymbol rule) => rule.Document is { } document
        ? [$"document {document.Path}"]
        : [.. rule.Expectations.Select(expectation => $"figure {expectation.Bounded}")];
}
