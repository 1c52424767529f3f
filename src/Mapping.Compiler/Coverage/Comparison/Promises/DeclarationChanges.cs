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

    public static IEnumerable<PromiseChange> Find(ComparedWorkspace before, ComparedWorkspace after, DeclaredNames names, ISet<string> told)
    {
        var (earlier, later) = (ByName(before), ByName(after));
        var ours = earlier.Keys.ToLookup(name => later.ContainsKey(name) ? name : names.AfterOf(name), StringComparer.Ordinal);
        return from name in Union.Of(ours.Select(known => known.Key), later.Keys)
               where !told.Contains(name) && !told.Contains(KeywordOf(name))
               let was = ours[name].FirstOrDefault()
               where was is null || !later.ContainsKey(name) || !SaysTheSame(earlier[was], later[name])
               select new PromiseChange(PromiseKind.Declaration, name, was is null ? null : "declared", Presence(later, name), PromiseDirection.Differs)
               {
                   Declaration = name,
                   SubjectBefore = was is null || was == name ? null : was,
               };

        bool SaysTheSame(string text, string their) => text == their || names.InWordsOfAfter(text) == their;
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
                .Replace(" ( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal)
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
