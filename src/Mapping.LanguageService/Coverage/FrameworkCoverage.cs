using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Coverage;

/// <summary>What of a framework is in a system's scope.</summary>
public sealed record FrameworkCoverage(FrameworkSymbol Framework, ImmutableArray<ObligationResult> Obligations, ImmutableArray<ArticleCoverage> Articles);
