namespace Mapping.Evidence.Sources;

/// <summary>What lies beside a file and tells its digest.</summary>
/// <param name="Place">The path of what tells it.</param>
/// <param name="Sha256">The digest, lower case; null where none can be told.</param>
/// <param name="IsInflated">Whether it may be of what is compressed in the file.</param>
internal sealed record ExpectedDigest(string Place, string? Sha256, bool IsInflated)
{
    /// <summary>Why no digest can be told, a clause.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether it is of the archive in which the file lies, and was compared with that.</summary>
    public bool IsOfArchive { get; init; }

    /// <summary>What is wrong with the file by it, a clause, or null.</summary>
    public string? Complaint(string sha256, string? inflated) =>
        Fault is not null ? Fault
        : IsOfArchive || Sha256 == sha256 || (IsInflated && (inflated is null || Sha256 == inflated)) ? null
        : $"the SHA-256 of the file is not the one that {Place} says";
}
