using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Symbols;

/// <summary>Something of the workspace that a search found.</summary>
/// <param name="Name">The name, or the citation.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Container">What it stands in: a control, a vendor, a framework; empty at the top.</param>
/// <param name="Location">The name where it is declared, or the heading in the catalog.</param>
public sealed record FoundEntry(string Name, string Title, OutlineKind Kind, string Container, Location Location);
