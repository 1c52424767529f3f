using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;

namespace Mapping.LanguageService.Coverage;

/// <summary>What of an article, clause or annex is in a system's scope.</summary>
public sealed record ArticleCoverage(Provision Article, ImmutableArray<ObligationResult> Obligations);
