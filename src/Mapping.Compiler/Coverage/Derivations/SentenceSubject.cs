using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>A control or a provision that a sentence names, so that a reader can be led to what is said of it.</summary>
/// <param name="Span">The words that name it, in the sentence.</param>
/// <param name="Control">Null where it is a provision.</param>
/// <param name="Provision">Null where it is a control.</param>
public sealed record SentenceSubject(TextSpan Span, ControlSymbol? Control, Provision? Provision);
