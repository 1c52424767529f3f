using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The folders that are workspaces of their own: what lies in them is promised elsewhere, or nowhere.</summary>
internal static class OtherWorkspacePromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other)
    {
        var theirs = side.OtherWorkspaces.IsEmpty ? [] : FilesOf(other);
        foreach (var folder in side.OtherWorkspaces)
        {
            // The other side reads nothing there where it has the same folder, so that both say the same of it.
            var taken = theirs.Count(path => path.StartsWith(folder + "/", StringComparison.Ordinal));
            yield return new Promise(PromiseKind.OtherWorkspace, "", folder, taken == 0 ? "declared" : RecordWords.Of(taken, "file"))
            {
                Presence = taken == 0 ? PromisePresence.Neither : PromisePresence.Relieves,
            };
        }
    }

    private static HashSet<string> FilesOf(ComparedWorkspace side) =>
    [
        .. side.Files,
        .. from control in side.Symbols.Controls
           from system in side.Coverage.Systems.Select(coverage => coverage.System).Where(control.IsFor)
           from rule in control.Evidence
           from file in side.Evidence.Of(control, rule, system).Files
           select file.Path,
    ];
}
