using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A <c>use FRAMEWORK</c> that counts, and where it stands.</summary>
public sealed record UseSymbol(FrameworkSymbol Framework, Location Location);
