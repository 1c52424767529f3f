using System.Collections.Immutable;
using System.Numerics;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// A pattern as an automaton over the names in a path. A set of positions, a bit each, says before which parts a path may stand;
/// so a folder is looked into once, however many ways <c>**</c> leads to it.
/// </summary>
internal sealed class GlobPattern
{
    private readonly ImmutableArray<GlobPart> parts;

    /// <summary>The positions behind the literal parts that the pattern begins with.</summary>
    private readonly ulong outright;

    /// <param name="names">At least one and at most <see cref="EvidencePath.MaxParts"/>.</param>
    public GlobPattern(ImmutableArray<string> names)
    {
        var written = names.Select(name => new GlobPart(name));
        parts = names[^1] == GlobPart.AnyFolders ? [.. written, new GlobPart(GlobPart.AnyName)] : [.. written];
        var literals = parts.TakeWhile(part => part.IsLiteral).Count();
        outright = ((2UL << literals) - 1) & ~1UL;
        IsLiteral = literals == parts.Length;
    }

    /// <summary>Whether it names one file.</summary>
    public bool IsLiteral { get; }

    public ulong Start => From(0);

    private ulong End => 1UL << parts.Length;

    /// <summary>Whether a path that has come so far is matched.</summary>
    public bool IsMatch(ulong positions) => (positions & End) != 0;

    /// <summary>Whether something below a path that has come so far can be matched.</summary>
    public bool GoesOn(ulong positions) => (positions & ~End) != 0;

    /// <summary>Whether a path that has come so far was named without wildcards.</summary>
    public bool IsOutright(ulong positions) => (positions & outright) != 0;

    /// <summary>How every name that can follow begins.</summary>
    public string PrefixAt(ulong positions) =>
        BitOperations.IsPow2(positions) && PartAt(positions) is { IsAnyFolders: false } part ? part.Prefix : "";

    /// <summary>The positions after a name that parts of the pattern match.</summary>
    public ulong Step(ulong positions, string name)
    {
        var next = 0UL;
        for (var rest = positions & ~End; rest != 0; rest &= rest - 1)
        {
            next |= PartAt(rest).Matches(name) ? From(BitOperations.TrailingZeroCount(rest) + 1) : 0;
        }

        return next;
    }

    /// <summary>The positions after a folder that <c>**</c> takes in.</summary>
    public ulong Descend(ulong positions, string name)
    {
        var next = 0UL;
        if (name.StartsWith('.') || name == FoundEntry.PackageFolder)
        {
            return next;
        }

        for (var rest = positions & ~End; rest != 0; rest &= rest - 1)
        {
            next |= PartAt(rest).IsAnyFolders ? From(BitOperations.TrailingZeroCount(rest)) : 0;
        }

        return next;
    }

    private GlobPart PartAt(ulong positions) => parts[BitOperations.TrailingZeroCount(positions)];

    /// <summary>A position and those behind each <c>**</c> there, since it also stands for no folder.</summary>
    private ulong From(int position)
    {
        var positions = 1UL << position;
        while (position < parts.Length && parts[position].IsAnyFolders)
        {
            position++;
            positions |= 1UL << position;
        }

        return positions;
    }
}
