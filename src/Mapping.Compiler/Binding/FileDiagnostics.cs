using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of files as a whole.</summary>
public static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor EmptyFile = new(
        "MAP6020", "empty-file", DiagnosticSeverity.Warning,
        "This file declares nothing.",
        "If it was emptied by mistake, bring its text back: names that other files use may be gone with it. Otherwise remove it.")
    {
        Tags = DiagnosticTags.Explains,
    };

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [EmptyFile];

    public static ImmutableArray<Diagnostic> Of(ImmutableArray<SyntaxTree> trees)
    {
        var found = new DiagnosticBag();
        foreach (var tree in trees)
        {
            if (tree.Root.Declarations.IsEmpty)
            {
                found.Report(EmptyFile, tree.Source.LocationOf(default));
            }
        }

        return found.ToSortedArray();
    }
}
