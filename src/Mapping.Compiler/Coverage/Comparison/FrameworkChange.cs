namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A framework of which other editions are in use; null where none is.</summary>
public sealed record FrameworkChange(string Id, string? Before, string? After)
{
    internal FrameworkChange Mirror() => this with { Before = After, After = Before };
}
