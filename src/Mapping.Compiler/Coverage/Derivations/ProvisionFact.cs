namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Something that a catalog tells of a provision.</summary>
/// <param name="Label">One or two words, such as <c>binds</c>.</param>
/// <param name="Text">What it is; one line.</param>
public sealed record ProvisionFact(string Label, string Text);
