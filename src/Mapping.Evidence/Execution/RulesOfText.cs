using System.Collections.Immutable;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>The rules that may select a record whose field holds a text.</summary>
/// <param name="text">The text, in UTF-8.</param>
/// <param name="rules">The rules.</param>
/// <param name="next">Another text with the same hash.</param>
internal sealed class RulesOfText(byte[] text, ImmutableArray<RuleScan> rules, RulesOfText? next)
{
    public ImmutableArray<RuleScan> Rules => rules;

    public RulesOfText? Next => next;

    public bool IsNear(ReadOnlySpan<byte> other) => Spelling.AreNear(other, text);

    public bool Is(ReadOnlySpan<byte> other) => other.SequenceEqual(text);
}
