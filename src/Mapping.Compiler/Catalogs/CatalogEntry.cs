using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>A <c>key: value</c> of a catalog where it stands.</summary>
/// <param name="Key">As written, without marks around it.</param>
/// <param name="KeySpan">The key.</param>
/// <param name="ValueSpan">The value, which may be empty.</param>
public readonly record struct CatalogEntry(string Key, TextSpan KeySpan, TextSpan ValueSpan);
