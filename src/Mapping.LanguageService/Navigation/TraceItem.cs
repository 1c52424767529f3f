using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>One link of the chain from an obligation over controls and their evidence rules to feeds.</summary>
/// <param name="Kind">Which link.</param>
/// <param name="Key">Finds it again in a later state of the workspace.</param>
/// <param name="Name">A name or a citation.</param>
/// <param name="Detail">The title, and for controls the state.</param>
/// <param name="Location">The name where it is declared, or the heading in the catalog.</param>
public sealed record TraceItem(TraceKind Kind, string Key, string Name, string Detail, Location Location);
