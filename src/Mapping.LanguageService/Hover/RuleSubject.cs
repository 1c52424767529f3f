using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>An evidence rule with its control.</summary>
internal sealed record RuleSubject(ControlSymbol Control, EvidenceSymbol Rule);
