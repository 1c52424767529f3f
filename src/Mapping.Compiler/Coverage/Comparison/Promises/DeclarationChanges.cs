namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds the declarations that say something else of which no other promise speaks, so that nothing that was written otherwise is passed
/// over. Layout, comments, and the file that a declaration stands in say nothing.
/// </summary>
internal static class DeclarationChanges
{
    public static IEnumerable<PromiseChange> Find(ComparedWorkspace before, ComparedWorkspace after, ISet<string> told)
    {
        var (earlier, later) = (ByName(before), ByName(after));
        return Union.Of(earlier.Keys, later.Keys)
            .Where(name => earlier.GetValueOrDefault(name) != later.GetValueOrDefault(name) && !told.Contains(name))
            .Select(name => new PromiseChange(PromiseKind.Declaration, name, Presence(earlier, name), Presence(later, name), PromiseDirection.Differs)
            {
                Declaration = name,
            });
    }

    private static string? Presence(Dictionary<string, string> side, string name) => side.ContainsKey(name) ? "declared" : null;

    private static Dictionary<string, string> ByName(ComparedWorkspace side) => side.Declared
        .GroupBy(declaration => declaration.Name)
        .ToDictionary(
            group => group.Key,
            group => string.Join('\n', group.Select(declaration => declaration.Text).Order(StringComparer.Ordinal)),
            StringComparer.Ordinal);
}
