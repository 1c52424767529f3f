using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The lines between the two <c>---</c> at the head of a catalog.</summary>
/// <param name="Fields">Its keys, in order.</param>
/// <param name="Opening">The first line, where missing keys are reported.</param>
/// <param name="BodyStart">The offset of the Markdown that follows.</param>
internal sealed record FrontMatter(List<CatalogField> Fields, TextSpan Opening, int BodyStart);
