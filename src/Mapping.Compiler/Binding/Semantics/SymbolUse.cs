using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>A stretch of source that stands for a symbol.</summary>
/// <param name="Span">The name, the citation or the field.</param>
/// <param name="Symbol">
/// What it stands for: a symbol of <c>Mapping.Compiler.Symbols</c>, a <see cref="Catalogs.Provision"/>, or a <see cref="FactUse"/>. Uses of one
/// thing have equal symbols, but for fields, which belong to no declaration.
/// </param>
/// <param name="IsDeclaration">Whether it is declared here.</param>
public sealed record SymbolUse(TextSpan Span, object Symbol, bool IsDeclaration);
