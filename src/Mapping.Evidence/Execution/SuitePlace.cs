namespace Mapping.Evidence.Execution;

/// <summary>What a rule that looks at the newest only takes apart: a file, or a suite or run in one.</summary>
/// <param name="File">The number of the file in the order of paths.</param>
/// <param name="Suite">The number of the suite or run in the file, from 1; 0 for the file as a whole.</param>
/// <param name="System">The system of which its records are, where the feed tells them apart; else null.</param>
internal readonly record struct SuitePlace(int File, int Suite = 0, string? System = null) : IComparable<SuitePlace>
{
    public int CompareTo(SuitePlace other) =>
        File != other.File ? File.CompareTo(other.File) : Suite != other.Suite ? Suite.CompareTo(other.Suite) : string.CompareOrdinal(System, other.System);
}
