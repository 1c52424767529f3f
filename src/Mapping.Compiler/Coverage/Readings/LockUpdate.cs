using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>What becomes of <c>mapping.lock</c>. Nothing that differs is locked anew unless somebody says that it was read.</summary>
/// <param name="Text">The file as it is to be.</param>
/// <param name="Kept">What is not locked as it is in use.</param>
/// <param name="Summary">What differs from the file before, as a clause.</param>
public sealed record LockUpdate(string Text, ImmutableArray<KeptReading> Kept, string Summary)
{
    /// <param name="before">The file as it is; null where there is none.</param>
    /// <param name="symbols">What cites.</param>
    /// <param name="editionsOf">Every edition of a framework that can be read.</param>
    /// <param name="isReadAgain">Whether somebody has read what differs.</param>
    internal static LockUpdate Of(MappingLock? before, WorkspaceSymbols symbols, Func<string, IEnumerable<Framework>> editionsOf, bool isReadAgain)
    {
        var readings = before is null ? null : new LockedReadings(before, editionsOf);
        var finder = new SuspectFinder(before, new EditionReadings(editionsOf), DateOnly.MaxValue);
        var unread = symbols.Controls.SelectMany(control => control.Mappings).SelectMany(mapping => readings?.UnreadOf(mapping) ?? []).ToHashSet();
        var (lines, kept, followed) = (new List<LockedProvision>(), ImmutableArray.CreateBuilder<KeptReading>(), new HashSet<LockedProvision>());
        var (added, again, moved) = (0, 0, 0);
        foreach (var (framework, provision) in MappingLock.CitedIn(symbols))
        {
            var wanted = MappingLock.LineOf(framework, provision);
            var known = readings?.LinesOf(framework, provision) ?? [];
            var others = known.Where(line => readings?.Differs(line, framework, provision) ?? false).ToImmutableArray();
            followed.UnionWith(known);
            if (known.IsEmpty && (unread.Contains(provision) || LockedReadings.IsUnfollowed(framework, provision, editionsOf)) && before is not null && !isReadAgain)
            {
                kept.Add(new KeptReading(null, wanted) { IsUnfollowed = LockedReadings.IsUnfollowed(framework, provision, editionsOf) });
            }
            else if (known.IsEmpty)
            {
                lines.Add(wanted);
                added++;
            }
            else if (!others.IsEmpty && !isReadAgain)
            {
                lines.AddRange(known);
                kept.AddRange(others.Select(line => new KeptReading(line, wanted)
                {
                    IsOfUnknownEdition = line.Digest == wanted.Digest,
                    Changes = finder.ChangesSince(line, framework, provision) is { IsEmpty: false } changes ? SuspectWords.Changes(changes, [provision]) : null,
                }));
            }
            else
            {
                var isMoved = known[0].Provision != wanted.Provision;
                lines.Add(others.IsEmpty && !isMoved ? known[0] : wanted);
                again += others.IsEmpty ? 0 : 1;
                moved += others.IsEmpty && isMoved ? 1 : 0;
            }
        }

        foreach (var left in symbols.Controls.SelectMany(control => control.Mappings).SelectMany(finder.LeftOf).Where(_ => !isReadAgain).Distinct())
        {
            lines.Add(left.Line);
            kept.Add(new KeptReading(left.Line, left.Line) { IsLeft = true, Changes = SuspectWords.Changes([left.Change], []) });
        }

        foreach (var lost in Lost(before, symbols, followed, editionsOf).Where(_ => !isReadAgain))
        {
            lines.Add(lost);
            kept.Add(new KeptReading(lost, lost) { IsUnfollowed = true });
        }

        var cited = followed.Concat(lines).Select(NumberOf).ToHashSet();
        var gone = before?.Lines.Count(line => !cited.Contains(NumberOf(line))) ?? 0;
        return new LockUpdate(
            MappingLock.Write(lines),
            kept.ToImmutable(),
            Say(lines.Select(line => line.Line).Distinct().Count(), (added, "new"), (again, "read again"), (moved, "under another number"), (gone, "no longer cited")));
    }

    /// <summary>
    /// The lines of an earlier edition that nothing leads from, where the one in use says of some number that it replaces another and that one is
    /// not there: what was locked under the right number may be meant.
    /// </summary>
    private static IEnumerable<LockedProvision> Lost(
        MappingLock? before, WorkspaceSymbols symbols, HashSet<LockedProvision> followed, Func<string, IEnumerable<Framework>> editionsOf)
    {
        var broken = symbols.Frameworks.Select(used => used.Framework)
            .Where(used => used.Provisions.Any(provision => LockedReadings.IsUnfollowed(used, provision, editionsOf)))
            .Select(used => (used.Id, used.Replaces))
            .ToHashSet();
        return broken.Count == 0 ? [] : (before?.Lines ?? []).Where(line => !followed.Contains(line) && broken.Contains((line.Framework, line.Edition)));
    }

    private static (string Framework, string Provision) NumberOf(LockedProvision line) => (line.Framework, line.Provision);

    private static string Say(int lines, params ReadOnlySpan<(int Count, string What)> parts)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{lines} {(lines == 1 ? "line" : "lines")}");
        foreach (var (count, what) in parts)
        {
            said += count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {count} {what}") : "";
        }

        return said;
    }
}
