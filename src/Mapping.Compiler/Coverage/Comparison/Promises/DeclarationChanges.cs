namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds the declarations that say something else of which no other promise speaks, so that nothing that was written otherwise is passed
/// over. Layout, comments, and the file that a declaration stands in say nothing.
/// </summary>
internal static class DeclarationChanges
{
    /// <summary>More words are a text, and no name.</summary>
    private const int MostWords = 24;

    private static readonly string[] Ends = ["until", "because", "approved", "expires", "{"];

    public static IEnumerable<PromiseChange> Find(ComparedWorkspace before, ComparedWorkspace after, ISet<string> told)
    {
        var (earlier, later) = (ByName(before), ByName(after));
        return Union.Of(earlier.Keys, later.Keys)
            .Where(name => earlier.GetValueOrDefault(name) != later.GetValueOrDefault(name) && !told.Contains(name) && !told.Contains(KeywordOf(name)))
            .Select(name => new PromiseChange(PromiseKind.Declaration, name, Presence(earlier, name), Presence(later, name), PromiseDirection.Differs)
            {
                Declaration = name,
            });
    }

    /// <summary>What has no name of its own, such as a waiver, is known by what it is of: its words up to the first that says when, why or by whom.</summary>
    private static string NameOf(DeclaredText declaration)
    {
        if (declaration.Name.Contains(' ', StringComparison.Ordinal))
        {
            return declaration.Name;
        }

        var words = declaration.Text.Split(' ').TakeWhile(word => !Ends.Contains(word)).ToList();
        return words.Count is > 0 and <= MostWords && words[0] == declaration.Name
            ? string.Join(' ', words).Replace(" . ", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal)
            : declaration.Name;
    }

    private static string KeywordOf(string name) => name.Split(' ')[0];

    private static string? Presence(Dictionary<string, string> side, string name) => side.ContainsKey(name) ? "declared" : null;

    private static Dictionary<string, string> ByName(ComparedWorkspace side) => side.Declared
        .GroupBy(NameOf)
        .ToDictionary(
            group => group.Key,
            group => string.Join('\n', group.Select(declaration => declaration.Text).Order(StringComparer.Ordinal)),
            StringComparer.Ordinal);
}
