using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Finds systems and controls that are gone again in some that are new, so that what both say is compared as if they had kept their names. They are the
/// same where they have the same content, the same title, or both. Where two fit, none is taken: then one is gone, and others are new. The other
/// way round the pairs are the same.
/// </summary>
internal sealed class RenamedNames
{
    private readonly Dictionary<string, string> systemsAfter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> systemsBefore = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> controlsAfter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> controlsBefore = new(StringComparer.Ordinal);

    private RenamedNames()
    {
    }

    /// <summary>The systems that have two names, ordinal order.</summary>
    public IEnumerable<(string Before, string After)> Systems => PairsOf(systemsAfter);

    /// <summary>The controls that have two names, likewise.</summary>
    public IEnumerable<(string Before, string After)> Controls => PairsOf(controlsAfter);

    public static RenamedNames Of(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys)
    {
        var found = new RenamedNames();
        Pair(
            Only(before.Symbols.Systems, after.Symbols.Systems, system => system.Name).Select(system => Known.Of(system, before)),
            Only(after.Symbols.Systems, before.Symbols.Systems, system => system.Name).Select(system => Known.Of(system, after)),
            found.systemsAfter,
            found.systemsBefore);
        Pair(
            Only(before.Symbols.Controls, after.Symbols.Controls, control => control.Name).Select(control => Known.Of(control, keys, found)),
            Only(after.Symbols.Controls, before.Symbols.Controls, control => control.Name).Select(control => Known.Of(control, keys, found)),
            found.controlsAfter,
            found.controlsBefore);
        return found;
    }

    /// <summary>By which name both sides know a system: the one that it has on the second side. What is gone is not there, so no name is of two.</summary>
    public string KeyOf(SystemSymbol system) => KeyOfSystem(system.Name);

    /// <summary>The same by its name on either side.</summary>
    public string KeyOfSystem(string name) => systemsAfter.GetValueOrDefault(name, name);

    /// <summary>By which name both sides know a control.</summary>
    public string KeyOf(ControlSymbol control) => controlsAfter.GetValueOrDefault(control.Name, control.Name);

    /// <summary>What a system is called on the first side, by the name that both sides know it by; null where that is the same.</summary>
    public string? SystemBefore(string key) => systemsBefore.GetValueOrDefault(key);

    /// <summary>What a control is called on the first side, likewise.</summary>
    public string? ControlBefore(string key) => controlsBefore.GetValueOrDefault(key);

    /// <summary>What a rule of a control that has another name is called on the first side, where it kept its own; else null.</summary>
    public string? RuleBefore(string controlKey, string rule) => ControlBefore(controlKey) is { } before ? $"{before}/{rule}" : null;

    /// <summary>Whether a control has another name on the other side.</summary>
    public bool IsRenamed(ControlSymbol control) => controlsAfter.ContainsKey(control.Name) || controlsBefore.ContainsKey(control.Name);

    private static IEnumerable<(string Before, string After)> PairsOf(Dictionary<string, string> pairs) =>
        pairs.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Only sources with errors can have two of a name; the first one counts.</summary>
    private static IEnumerable<T> Only<T>(ImmutableArray<T> side, ImmutableArray<T> other, Func<T, string> nameOf)
    {
        var theirs = other.Select(nameOf).ToHashSet(StringComparer.Ordinal);
        return side.DistinctBy(nameOf).Where(known => !theirs.Contains(nameOf(known)));
    }

    /// <summary>What says most is asked first: who has the same content and the same title is not mistaken for one that has either.</summary>
    private static void Pair(IEnumerable<Known> gone, IEnumerable<Known> come, Dictionary<string, string> after, Dictionary<string, string> before)
    {
        var (old, now) = (gone.ToList(), come.ToList());
        foreach (var trait in new Func<Known, string?>[] { known => known.Whole, known => known.Content, known => known.Title })
        {
            var theirs = now.Where(known => !before.ContainsKey(known.Name)).ToLookup(trait, StringComparer.Ordinal);
            foreach (var group in old.Where(known => !after.ContainsKey(known.Name)).GroupBy(trait, StringComparer.Ordinal).ToList())
            {
                if (group.Key is { } same && group.ToList() is [var was] && theirs[same].ToList() is [var isNow])
                {
                    after.Add(was.Name, isNow.Name);
                    before.Add(isNow.Name, was.Name);
                }
            }
        }
    }

    /// <param name="Name">The name, which the other side does not know.</param>
    /// <param name="Title">Its title; null where it has none.</param>
    /// <param name="Content">What it says but for name and title; null where it says nothing.</param>
    private sealed record Known(string Name, string? Title, string? Content)
    {
        public string? Whole => Title is null || Content is null ? null : $"{Title}\n{Content}";

        public static Known Of(SystemSymbol system, ComparedWorkspace side) =>
            new(system.Name, NotEmpty(system.Title), NotEmpty(string.Join('\n', side.ItemsOf($"system {system.Name}").Select(item => item.Text).Order(StringComparer.Ordinal))));

        /// <summary>What it claims, and not how strictly: whoever loosens a limit has not got another control by that.</summary>
        public static Known Of(ControlSymbol control, FrameworkKeys keys, RenamedNames names)
        {
            var (leaves, measures) = (ControlClaims.LeavesOf(control, keys), control.Evidence.Select(rule => string.Join(", ", ControlClaims.MeasuresOf(rule).Order(StringComparer.Ordinal))));
            var content = leaves.IsEmpty
                ? null
                : string.Join('\n', new[] { $"owner {control.Owner?.Name}", For(control, names) }
                    .Concat(leaves.Order(StringComparer.Ordinal))
                    .Concat(measures.Order(StringComparer.Ordinal)));
            return new(control.Name, NotEmpty(control.Title), content);
        }

        private static string For(ControlSymbol control, RenamedNames names) =>
            control.For is { } systems ? $"for {string.Join(", ", systems.Select(names.KeyOfSystem).Order(StringComparer.Ordinal))}" : "";

        private static string? NotEmpty(string text) => text.Length == 0 ? null : text;
    }
}
