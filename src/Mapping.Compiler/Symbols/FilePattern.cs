using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A glob pattern and where it is written.</summary>
public sealed record FilePattern(string Pattern, Location Location);
