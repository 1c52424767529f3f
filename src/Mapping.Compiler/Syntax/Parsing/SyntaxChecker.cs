using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Finds what is wrong with the form of a file, in one walk over its finished tree.</summary>
internal sealed class SyntaxChecker
{
    public static ImmutableArray<Diagnostic> Check(SourceText source, FileSyntax root) => [];
}
