using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A fact as a system declares it.</summary>
/// <param name="Holds">False for <c>not</c>.</param>
/// <param name="Signature">Why, and who approved it; null where nothing is said.</param>
/// <param name="Location">The fact, with its <c>not</c>.</param>
public sealed record DeclaredFact(bool Holds, SignatureSymbol? Signature, Location Location);
