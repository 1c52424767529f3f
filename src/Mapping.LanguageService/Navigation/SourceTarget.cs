using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>A place in a file of the workspace, or in a catalog.</summary>
/// <param name="Location">The name, the heading.</param>
/// <param name="IsShipped">Whether it is a catalog that ships, so that no file of the workspace holds it.</param>
public sealed record SourceTarget(Location Location, bool IsShipped) : DefinitionTarget;
