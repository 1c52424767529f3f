namespace Mapping.Compiler.Coverage;

/// <summary>What an expectation computed and whether it holds; the value is null where nothing could be computed.</summary>
public sealed record ExpectationFigure(string Expect, decimal? Value, bool Holds);
