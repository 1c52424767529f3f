using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>A place that refers to something.</summary>
public sealed record Reference(Location Location, ReferenceKind Kind);
