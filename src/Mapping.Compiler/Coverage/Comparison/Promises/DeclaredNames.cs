using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Every declaration that has another name, by its keyword, and what its old name stands for in others. What no verdict asks for by its name, such as
/// a feed that no rule reads or an owner, is the same where it says the same under another one, and nothing else does.
/// </summary>
internal sealed class DeclaredNames
{
    private const string System = "system";

    private const string Control = "control";

    private const string Gate = "gate";

    private const string Feed = "feed";

    private readonly ImmutableArray<(string Keyword, string Before, string After)> pairs;
    private readonly Dictionary<string, string> afterByBefore = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> feeds = new(StringComparer.Ordinal);

    /// <summary>The names that only one declaration has, so that they mean nothing else.</summary>
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    private DeclaredNames(ImmutableArray<(string Keyword, string Before, string After)> pairs, ComparedWorkspace before)
    {
        this.pairs = pairs;
        var declared = before.Declared.Select(declaration => declaration.Name).Distinct().CountBy(NameIn).ToDictionary(StringComparer.Ordinal);
        foreach (var (keyword, was, now) in pairs)
        {
            if (keyword == Feed)
            {
                feeds.TryAdd(was, now);
            }

            afterByBefore.TryAdd($"{keyword} {was}", $"{keyword} {now}");
            if (declared.GetValueOrDefault(was) == 1)
            {
                words.TryAdd(was, now);
            }
        }
    }

    /// <summary>Each of them, as what differs between the sides: nothing tells which name promises more.</summary>
    public IEnumerable<PromiseChange> Changes => pairs.Select(pair =>
        new PromiseChange(PromiseKind.Name, $"{pair.Keyword} {pair.After}", pair.Before, pair.After, PromiseDirection.Differs) { SubjectBefore = $"{pair.Keyword} {pair.Before}" });

    public static DeclaredNames Of(ComparedWorkspace before, ComparedWorkspace after, Renamings renamed, MovedFeeds moved)
    {
        var known = renamed.Names.Systems.Select(pair => (System, pair.Before, pair.After))
            .Concat(renamed.Names.Controls.Select(pair => (Control, pair.Before, pair.After)))
            .Concat(renamed.Gates.Pairs.Select(pair => (Gate, pair.Before, pair.After)))
            .Concat(Alone(moved.Pairs, before, after).Select(pair => (Feed, pair.Before, pair.After)));
        return new DeclaredNames([.. known.Concat(SayingTheSame(before, after)).DistinctBy(pair => (pair.Item1, pair.Before)).DistinctBy(pair => (pair.Item1, pair.After))], before);
    }

    /// <summary>What the second side calls a declaration of the first one, as <see cref="DeclaredText.Name"/> has it.</summary>
    public string AfterOf(string declaration)
    {
        if (afterByBefore.TryGetValue(declaration, out var name))
        {
            return name;
        }

        return InWordsOfAfter(declaration);
    }

    /// <summary>What a text of the first side is with the names of the second one.</summary>
    public string InWordsOfAfter(string text) => words.Count == 0
        ? text
        : string.Join(' ', text.Split(' ').Select(word => string.Join('/', word.Split('/').Select(name => words.GetValueOrDefault(name, name)))));

    /// <summary>By which name both sides know a feed.</summary>
    public string? KeyOfFeed(string? name) => name is not null && feeds.TryGetValue(name, out var now) ? now : name;

    /// <summary>What a rule says, with the names of feeds that both sides know: they stand after <c>from</c>, and after <c>match in</c>.</summary>
    public string WithFeedsOfAfter(string text)
    {
        if (feeds.Count == 0)
        {
            return text;
        }

        var said = text.Split(' ');
        for (var i = 1; i < said.Length; i++)
        {
            said[i] = said[i - 1] is "from" or "in" ? feeds.GetValueOrDefault(said[i], said[i]) : said[i];
        }

        return string.Join(' ', said);
    }

    /// <summary>The feeds that are gone and new, each paired with one other.</summary>
    private static IEnumerable<(string Before, string After)> Alone(IEnumerable<(string Before, string After)> feeds, ComparedWorkspace before, ComparedWorkspace after)
    {
        var pairs = feeds.Where(pair => after.Symbols.FindFeed(pair.Before) is null && before.Symbols.FindFeed(pair.After) is null).ToList();
        var (gone, come) = (pairs.CountBy(pair => pair.Before).ToDictionary(StringComparer.Ordinal), pairs.CountBy(pair => pair.After).ToDictionary(StringComparer.Ordinal));
        return pairs.Where(pair => gone[pair.Before] == 1 && come[pair.After] == 1);
    }

    private static IEnumerable<(string Keyword, string Before, string After)> SayingTheSame(ComparedWorkspace before, ComparedWorkspace after)
    {
        var come = Only(after, before).ToLookup(ContentOf, StringComparer.Ordinal);
        return from gone in Only(before, after).GroupBy(ContentOf, StringComparer.Ordinal)
               where gone.Count() == 1 && come[gone.Key].Count() == 1
               select (KeywordIn(gone.First().Name), NameIn(gone.First().Name), NameIn(come[gone.Key].First().Name));
    }

    /// <summary>Systems, controls and gates that say the same are found again by what they promise.</summary>
    private static IEnumerable<DeclaredText> Only(ComparedWorkspace side, ComparedWorkspace other)
    {
        var theirs = other.Declared.Select(declaration => declaration.Name).ToHashSet(StringComparer.Ordinal);
        return side.Declared.Where(declaration => !theirs.Contains(declaration.Name) && declaration.Name.Contains(' ', StringComparison.Ordinal)
            && KeywordIn(declaration.Name) is not (System or Control or Gate));
    }

    private static string ContentOf(DeclaredText declaration) =>
        declaration.Text.StartsWith(declaration.Name, StringComparison.Ordinal) ? $"{KeywordIn(declaration.Name)}\n{declaration.Text[declaration.Name.Length..]}" : declaration.Text;

    private static string KeywordIn(string declaration) => declaration.Split(' ')[0];

    private static string NameIn(string declaration) => declaration[(declaration.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
