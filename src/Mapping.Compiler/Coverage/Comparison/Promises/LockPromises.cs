using Mapping.Compiler.Coverage.Readings;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The provisions that somebody has read, as <c>mapping.lock</c> holds their words: without it nobody learns that a mapping was made against others.</summary>
internal static class LockPromises
{
    private const int ShownDigits = 12;

    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other)
    {
        if (side.Lock is not { } held)
        {
            yield break;
        }

        yield return new Promise(PromiseKind.Lock, "", MappingLock.FileName, "declared");
        if (other.Lock is null)
        {
            yield break;
        }

        var cited = CitedOf(side);
        cited.IntersectWith(CitedOf(other));
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
    [
        .. from control in side.Symbols.Controls
           from mapping in control.Mappings
           from provision in mapping.Provisions.Provisions
           select $"{mapping.Framework.Framework.Id} {provision.DisplayName}",
    ];
}
