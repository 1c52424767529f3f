using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A framework in use, under the name that a <c>use</c> gives it.</summary>
public sealed record FrameworkSymbol(string Alias, Framework Framework, Location Location);
