using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A document with its approval and the time after which it wants review.</summary>
public sealed record DocumentSymbol(string Path, OwnerReference? ApprovedBy, DateOnly ApprovedOn, Duration? Review, Location Location)
{
    /// <summary>The digest of the bytes that were approved, in lower case; null where nothing binds the approval to a text.</summary>
    public string? Sha256 { get; init; }
}
