namespace Mapping.Reports.Comparison;

/// <summary>Where one side of a comparison comes from.</summary>
/// <param name="Name">As the user named it.</param>
/// <param name="Commit">The commit that a revision stands for; null for a folder.</param>
public sealed record ComparedSource(string Name, string? Commit = null)
{
    /// <summary>Enough digits to tell commits apart.</summary>
    private const int DigitsShown = 12;

    /// <summary>For people, for example <c>HEAD~1 (3144eac53e44)</c>.</summary>
    public override string ToString() => Commit is null ? Name : $"{Name} ({Commit[..Math.Min(Commit.Length, DigitsShown)]})";
}
