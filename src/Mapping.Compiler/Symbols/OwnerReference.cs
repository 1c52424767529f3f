using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>
/// An owner as others name it. It holds no place and no title, so that what names an owner stays what it is while the owner's own
/// declaration moves or is reworded; <see cref="WorkspaceSymbols.OwnerOf"/> finds the rest.
/// </summary>
public sealed record OwnerReference(string Name, Domain Domain);
