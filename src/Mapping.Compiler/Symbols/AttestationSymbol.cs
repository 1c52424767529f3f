using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A document in which a third party vouches for a product, until a date, inclusive.</summary>
public sealed record AttestationSymbol(string Path, DateOnly Expires, Location Location);
