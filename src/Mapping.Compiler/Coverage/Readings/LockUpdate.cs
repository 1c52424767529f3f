using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>What becomes of <c>mapping.lock</c>. Nothing that differs is locked anew unless somebody says that it was read.</summary>
/// <param name="Text">The file as it is to be.</param>
/// <param name="Kept">The lines that say something else than the provision, and stay.</param>
/// <param name="Summary">What differs from the file before, as a clause.</param>
public sealed record LockUpdate(string Text, ImmutableArray<LockedProvision> Kept, string Summary)
{
    /// <param name="before">The file as it is; null where there is none.</param>
    /// <param name="symbols">What cites.</param>
    /// <param name="isReadAgain">Whether somebody has read what differs.</param>
    public static LockUpdate Of(MappingLock? before, WorkspaceSymbols symbols, bool isReadAgain)
    {
        var (lines, kept) = (ImmutableArray.CreateBuilder<LockedProvision>(), ImmutableArray.CreateBuilder<LockedProvision>());
        var (added, again) = (0, 0);
        foreach (var wanted in MappingLock.Of(symbols).DistinctBy(line => (line.Framework, line.Provision, line.Digest)))
        {
            var known = before?.LinesOf(wanted.Framework, wanted.Provision).ToImmutableArray() ?? [];
            var others = known.Where(line => line.Digest != wanted.Digest).ToImmutableArray();
            if (known.IsEmpty)
            {
                lines.Add(wanted);
                added++;
            }
            else if (others.IsEmpty)
            {
                lines.Add(known[0]);
            }
            else if (isReadAgain)
            {
                lines.Add(wanted);
                again++;
            }
            else
            {
                lines.AddRange(known);
                kept.AddRange(others);
            }
        }

        var gone = before?.Lines.Count(line => !lines.Any(other => other.Framework == line.Framework && other.Provision == line.Provision)) ?? 0;
        return new LockUpdate(MappingLock.Write(lines), kept.ToImmutable(), Say(lines.Select(line => line.Line).Distinct().Count(), added, again, gone));
    }

    private static string Say(int lines, int added, int again, int gone)
    {
        var parts = new[] { (added, "new"), (again, "read again"), (gone, "no longer cited") }
            .Where(part => part.Item1 > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Item1} {part.Item2}"));
        return string.Create(CultureInfo.InvariantCulture, $"{lines} {(lines == 1 ? "line" : "lines")}{string.Concat(parts.Select(part => $", {part}"))}");
    }
}
