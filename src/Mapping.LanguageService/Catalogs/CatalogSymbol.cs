using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>A stretch of a catalog and what it stands for.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Symbol">A provision, a fact, a class, a route, a type of evidence, or a key.</param>
internal sealed record CatalogSymbol(TextSpan Span, object Symbol);
