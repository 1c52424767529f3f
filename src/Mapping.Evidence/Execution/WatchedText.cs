using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>A text that rules compare a field with.</summary>
/// <param name="text">The text.</param>
/// <param name="rules">The rules, by their places in the plan, with what each says of it.</param>
internal sealed class WatchedText(string text, ImmutableArray<(int Rule, NearText Near)> rules)
{
    private readonly Lazy<FrozenSet<int>> wants = new(() => rules.Select(rule => rule.Rule).ToFrozenSet());

    private readonly Lazy<FrozenSet<string>> known = new(() => rules.SelectMany(rule => rule.Near.Known).ToFrozenSet(StringComparer.Ordinal));

    public string Text => text;

    public ImmutableArray<(int Rule, NearText Near)> Rules => rules;

    /// <summary>As all rules read it.</summary>
    public TypedForm Form => rules[0].Near.Form;

    /// <summary>See <see cref="Spelling.KeyOf"/>.</summary>
    public ulong Key { get; } = Spelling.KeyOf(Encoding.UTF8.GetBytes(text));

    public bool IsWantedBy(int rule) => wants.Value.Contains(rule);

    /// <summary>Whether all rules that want this text say of another one that it is another word.</summary>
    public bool IsKnownToAll(string other) => IsKnownToSome(other) && rules.All(rule => rule.Near.Knows(other));

    public bool IsKnownToSome(string other) => known.Value.Contains(other);
}
