using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>What a name, a citation or a path leads to.</summary>
/// <param name="Origin">The name that was asked about.</param>
/// <param name="Targets">At least one.</param>
public sealed record Definition(TextSpan Origin, ImmutableArray<DefinitionTarget> Targets);
