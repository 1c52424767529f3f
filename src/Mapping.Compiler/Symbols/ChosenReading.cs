using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>How a workspace reads a point of a framework that is disputed.</summary>
public sealed record ChosenReading(Framework Framework, LegalReading Reading, ReadingChoice Choice);
