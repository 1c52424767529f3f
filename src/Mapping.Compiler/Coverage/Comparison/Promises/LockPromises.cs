using Mapping.Compiler.Coverage.Readings;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The provisions that somebody has read, as <c>mapping.lock</c> holds their words: without it nobody learns that a mapping was made against others. A mapping that says its own day needs none.</summary>
internal static class LockPromises
{
    private const int ShownDigits = 12;

    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other)
    {
        if (side.Lock is not { } held)
        {
            yield break;
        }

        var wanted = CitedOf(other);
        yield return new Promise(PromiseKind.Lock, "", MappingLock.FileName, "declared")
        {
            Presence = wanted.Count > 0 ? PromisePresence.Asks : PromisePresence.Neither,
        };
        if (other.Lock is null)
        {
            yield break;
        }

        var cited = CitedOf(side);
        cited.IntersectWith(wanted);
        foreach (var line in held.Lines)
        {
            var name = $"{line.Framework} {line.Provision}";
            yield return new Promise(PromiseKind.Lock, "", MappingLock.FileName, $"{name} in edition {line.Edition} (sha256 {line.Digest[..ShownDigits]})")
            {
                Key = name,
                Presence = cited.Contains(name) ? PromisePresence.Asks : PromisePresence.Neither,
            };
        }
    }

    private static HashSet<string> CitedOf(ComparedWorkspace side) =>
        [.. MappingLock.Cited(side.Symbols).Select(cited => $"{cited.Framework.Id} {cited.Provision.DisplayName}")];
}
