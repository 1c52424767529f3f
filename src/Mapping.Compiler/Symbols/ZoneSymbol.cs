using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A time zone by its name in the IANA list. Which names there are the machine knows that reads evidence.</summary>
public sealed record ZoneSymbol(string Name, Location Location);
