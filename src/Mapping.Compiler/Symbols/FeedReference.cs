namespace Mapping.Compiler.Symbols;

/// <summary>
/// A feed as rules name it, for the reason that <see cref="OwnerReference"/> gives; <see cref="WorkspaceSymbols.FeedOf"/> finds the rest.
/// </summary>
public sealed record FeedReference(string Name);
