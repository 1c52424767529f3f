using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Evidence;

/// <summary>A pattern, part by part. Of several <c>**</c> behind one another one is as good as all; a last one means every file below.</summary>
internal sealed class GlobPattern
{
    private readonly int literals;

    /// <param name="names">At least one.</param>
    /// <param name="isWide">Whether it also matches what <see cref="WorkspaceEvidenceFiles.Find"/> passes over; it is then for appearances of names.</param>
    public GlobPattern(ImmutableArray<string> names, bool isWide = false)
    {
        IsWide = isWide;
        var parts = ImmutableArray.CreateBuilder<GlobPart>(names.Length + 1);
        for (var index = 0; index < names.Length; index++)
        {
            if (index == 0 || names[index] != GlobPart.AnyFolders || names[index - 1] != GlobPart.AnyFolders)
            {
                parts.Add(PartOf(names[index]));
            }
        }

        if (names[^1] == GlobPart.AnyFolders)
        {
            parts.Add(PartOf(GlobPart.AnyName));
        }

        Parts = parts.DrainToImmutable();
        while (literals < Parts.Length && Parts[literals].IsLiteral)
        {
            literals++;
        }
    }

    public bool IsWide { get; }

    public ImmutableArray<GlobPart> Parts { get; }

    /// <summary>Whether it names one file.</summary>
    public bool IsLiteral => literals == Parts.Length;

    /// <summary>Whether a path that so many parts match was named without wildcards.</summary>
    public bool IsOutright(int position) => position <= literals;

    /// <summary>Whether <c>**</c> enters a folder.</summary>
    public static bool IsEntered(string name) => !FoundEntry.IsHidden(name);

    private GlobPart PartOf(string name) => new(IsWide ? Appearance.Of(name) : name, IsWide);

    /// <summary>Whether it matches a path, by its names alone.</summary>
    public bool Matches(ReadOnlySpan<string> names)
    {
        var positions = new bool[Parts.Length + 1];
        Reach(positions, 0);
        for (var i = 0; i < names.Length; i++)
        {
            positions = Step(positions, names[i], isFolder: i < names.Length - 1);
        }

        return positions[Parts.Length];
    }

    /// <summary>The positions after a name; however many ways lead to a position, it is looked at once.</summary>
    private bool[] Step(bool[] positions, string name, bool isFolder)
    {
        var next = new bool[positions.Length];
        for (var position = 0; position < Parts.Length; position++)
        {
            if (positions[position] && Parts[position].IsAnyFolders ? isFolder && IsEntered(name) : positions[position] && Parts[position].Matches(name))
            {
                Reach(next, Parts[position].IsAnyFolders ? position : position + 1);
            }
        }

        return next;
    }

    /// <summary><c>**</c> also stands for no folder.</summary>
    private void Reach(bool[] positions, int position)
    {
        positions[position] = true;
        if (position < Parts.Length && Parts[position].IsAnyFolders)
        {
            positions[position + 1] = true;
        }
    }
}
