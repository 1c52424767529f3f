using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>One <c>key: value</c>, from front matter or from a bullet list.</summary>
internal readonly record struct CatalogField(string Key, TextSpan KeySpan, TextSpan ValueSpan);
