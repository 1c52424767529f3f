using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>The class of a system, such as <c>high-risk</c>, in the frameworks that have such a class.</summary>
/// <param name="Framework">The one framework that it is said for; null where it is for each that has a class of this name.</param>
/// <param name="Name">The class.</param>
/// <param name="Routes">The routes into it, ordinal order; empty where undeclared.</param>
/// <param name="Signature">Why, and who approved it; null where nothing is said.</param>
/// <param name="Location">The words.</param>
public sealed record ClassSymbol(
    FrameworkSymbol? Framework,
    string Name,
    ImmutableArray<string> Routes,
    SignatureSymbol? Signature,
    Location Location);
