namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>A whole sentence of a derivation.</summary>
/// <param name="Text">With its full stop.</param>
/// <param name="Depth">0 for a step of the argument, 1 for what supports the step before it.</param>
public sealed record DerivationSentence(string Text, int Depth = 0);
