namespace Mapping.Compiler.Symbols;

/// <summary>
/// A feed as rules name it, for the reason that <see cref="OwnerReference"/> gives; <see cref="WorkspaceSymbols.FeedOf"/> finds the rest.
/// </summary>
/// <param name="Name">What rules call it.</param>
/// <param name="IsBroken">Whether a part of it is not understood, so that nothing can be said of its records.</param>
/// <param name="Format">The format of all its files; null where it is not known.</param>
/// <param name="TimeSource">Who says when its records were.</param>
public sealed record FeedReference(string Name, bool IsBroken = false, string? Format = null, TimeSource TimeSource = TimeSource.Field);
