using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>What changes a name everywhere.</summary>
/// <param name="Edits">By path and place; empty where there is a problem, or nothing to change.</param>
/// <param name="Problem">Why the name can't be changed so, a sentence; null where it can.</param>
public sealed record RenameResult(ImmutableArray<TextEdit> Edits, string? Problem);
