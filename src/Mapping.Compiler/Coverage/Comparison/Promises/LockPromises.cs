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
            var isOther = other.Lock.LinesOf(line.Framework, line.Provision).Any(their => their.Edition == line.Edition && their.Digest != line.Digest);
            yield return new Promise(PromiseKind.Lock, "", MappingLock.FileName, $"{name} in edition {line.Edition} (sha256 {(isOther ? line.Digest : line.Digest[..ShownDigits])})")
            {
                Key = name,
                Looseness = isOther && cited.Contains(name) && SaysTheWords(side, line) is { } says ? new Looseness($"lock of edition {line.Edition}", says ? 1 : 0) : null,
                OfLess = PromiseDirection.Differs,
                Presence = cited.Contains(name) ? PromisePresence.Asks : PromisePresence.Neither,
            };
        }
    }

    /// <summary>
    /// Whether a line has the digest of what the provision says in its edition: to write that where another one stood takes away that somebody has to read it
    /// again. Null where that edition is not there.
    /// </summary>
    private static bool? SaysTheWords(ComparedWorkspace side, LockedProvision line) =>
        side.Frameworks.Concat(side.EditionsOf(line.Framework)).FirstOrDefault(framework => framework.Id == line.Framework && framework.Edition == line.Edition) is { } edition
        && edition.FindReference(line.Provision) is { } provision
            ? MappingLock.LineOf(edition, provision).Digest == line.Digest
            : null;

    private static HashSet<string> CitedOf(ComparedWorkspace side) =>
        [.. MappingLock.Cited(side.Symbols).Select(cited => $"{cited.Framework.Id} {cited.Provision.DisplayName}")];
}
