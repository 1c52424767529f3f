using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>One document that a control offers.</summary>
/// <param name="Control">Whose it is.</param>
/// <param name="Rule">The evidence that names it.</param>
/// <param name="Document">The document.</param>
/// <param name="Systems">The systems that the answer is for.</param>
public sealed record DocumentPlan(ControlSymbol Control, EvidenceSymbol Rule, DocumentSymbol Document, ImmutableArray<string> Systems);
