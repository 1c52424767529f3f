using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

public sealed record VendorSymbol(string Name, string Title, ImmutableArray<ProductSymbol> Products, Location Location);
