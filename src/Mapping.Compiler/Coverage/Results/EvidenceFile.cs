namespace Mapping.Compiler.Coverage;

/// <summary>A file that evidence was read from.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Sha256">Of the file as stored, 64 lower-case hexadecimal digits; null where it was not read to its end, or nothing asked for it.</param>
/// <param name="Bytes">Its length as stored.</param>
/// <param name="Records">How many records it holds, the broken ones included; 0 for a document.</param>
public sealed record EvidenceFile(string Path, string? Sha256, long Bytes, long Records)
{
    /// <summary>The same of what is compressed in it; null where it is not compressed, or was not read to its end.</summary>
    public string? InflatedSha256 { get; init; }

    /// <summary>The digest of what it holds, compressed or not.</summary>
    internal string? ContentSha256 => InflatedSha256 ?? Sha256;

    /// <summary>Whether a digest lies beside it, right or wrong.</summary>
    public bool HasDigest { get; init; }
}
