using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A field with the feed whose records hold it, where that is known.</summary>
internal sealed record FieldSubject(FeedSymbol? Feed, FieldPath Field);
