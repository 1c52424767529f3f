namespace Mapping.Compiler.Catalogs;

/// <summary>A reference to read further; <see cref="IsOutside"/> when the text cited is not in the catalog.</summary>
public sealed record SeeAlso(string Citation, bool IsOutside);
