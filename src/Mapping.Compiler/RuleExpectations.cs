using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

using Items = ImmutableDictionary<string, ImmutableSortedSet<string>>;

/// <summary>
/// What rules of evidence expect, word by word, without layout and comments: what a history is asked about. A limit means nothing without
/// what it is a limit of, so the records that a rule selects, its window, the files that hold them, and what the feed says of them belong to it, and so does what the limits are that it names.
/// </summary>
public static class RuleExpectations
{
    private const string Feed = "feed ";

    private const string Limit = "limit ";

    private const string From = "from";

    private const string Unit = "unit";

    private const string Files = "files";

    private static readonly ImmutableHashSet<string> OfRules = ["expect", From, "within", "every"];

    private static readonly ImmutableHashSet<string> OfFeeds = [Unit, Files, "decimal", "encoding", "format", "key", "sheet", "time"];

    /// <summary>
    /// Whether a rule that says the one expects nothing else than it did when it said the other. Files may have come to those that it reads; where
    /// one may be read no more, the number is one of other records.
    /// </summary>
    /// <param name="now">What it says, as an entry of <see cref="Of"/> has it.</param>
    /// <param name="before">What it said.</param>
    public static bool IsSame(ImmutableSortedSet<string> now, ImmutableSortedSet<string> before)
    {
        if (now.SetEquals(before))
        {
            return true;
        }

        var (files, were) = (now.Where(IsOfFiles), before.Where(IsOfFiles));
        return now.Except(files).SetEquals(before.Except(were))
            && PatternsOf(were).All(was => PatternsOf(files).Any(pattern => PatternCover.Covers(pattern, was)));
    }

    /// <summary>Of a workspace by <c>CONTROL/RULE</c>, what it expects.</summary>
    public static Items Of(IEnumerable<DeclaredText> declared) => Join(ItemsOf(declared));

    /// <summary>By <c>CONTROL/RULE</c>, <c>feed FEED</c> and <c>limit LIMIT</c>, what one of the sources says; the rest of it is not looked at.</summary>
    public static Items ItemsOf(SourceText source) => ItemsOf(DeclaredTextReader.Read(SyntaxTree.Parse(source)));

    /// <summary>Whether an entry of <see cref="ItemsOf(SourceText)"/> is about a feed or a limit, which any rule may name.</summary>
    public static bool IsNamed(string subject) => IsFeed(subject) || IsLimit(subject);

    /// <summary>What rules expect, by <c>CONTROL/RULE</c>, from what all sources of a workspace say.</summary>
    public static Items Join(Items items) => items
        .Where(entry => !IsNamed(entry.Key))
        .ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Union(OfFeedsBehind(entry.Value, items)).Union(OfLimitsIn(entry.Value, items)), StringComparer.Ordinal);

    private static Items ItemsOf(IEnumerable<DeclaredText> declared) => (
        from text in declared
        let isNamed = IsNamed(text.Name)
        from item in text.Items
        where IsLimit(text.Name) || (isNamed ? OfFeeds : OfRules).Contains(item.Word)
        group item.Text by isNamed ? text.Name : item.Subject).ToImmutableDictionary(
            group => group.Key, group => group.ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static bool IsFeed(string subject) => subject.StartsWith(Feed, StringComparison.Ordinal);

    private static bool IsLimit(string subject) => subject.StartsWith(Limit, StringComparison.Ordinal);

    /// <summary>What the limits are whose names stand in a rule; a field of the name of one is no matter that anybody is asked about too often.</summary>
    private static IEnumerable<string> OfLimitsIn(ImmutableSortedSet<string> rule, Items items) =>
        from text in rule
        from word in text.Split(' ')
        where items.ContainsKey(Limit + word)
        from item in items[Limit + word]
        select item;

    private static bool IsOfFiles(string text) => text.StartsWith(Files + " ", StringComparison.Ordinal);

    /// <summary>What stands in quotes.</summary>
    private static IEnumerable<string> PatternsOf(IEnumerable<string> texts) => texts.SelectMany(text => text.Split('"').Where((_, index) => index % 2 != 0));

    private static IEnumerable<string> OfFeedsBehind(ImmutableSortedSet<string> rule, Items items) =>
        from text in rule
        let words = text.Split(' ')
        where words is [From, _, ..] && items.ContainsKey(Feed + words[1])
        from item in items[Feed + words[1]]
        where !item.StartsWith(Unit + " ", StringComparison.Ordinal) || rule.Any(asked => IsOf(item, asked))
        select item;

    /// <summary>Whether the field of <c>unit FIELD UNIT</c> is one that a rule asks about: units of others are no matter of it.</summary>
    private static bool IsOf(string unit, string asked) =>
        unit.Split(' ') is [_, .. var field, _] && $" {asked} ".Contains($" {string.Join(' ', field)} ", StringComparison.Ordinal);
}
