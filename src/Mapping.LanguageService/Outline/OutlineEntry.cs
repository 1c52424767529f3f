using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Outline;

/// <summary>A declaration as the outline of a file shows it.</summary>
/// <param name="Name">Never empty.</param>
/// <param name="Detail">Its title; null where it has none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">What to select; within <paramref name="Span"/>.</param>
/// <param name="Children">What it declares within itself, in the order of the text.</param>
public sealed record OutlineEntry(
    string Name, string? Detail, OutlineKind Kind, TextSpan Span, TextSpan NameSpan, ImmutableArray<OutlineEntry> Children);
