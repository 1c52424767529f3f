using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax.Checking;
using Mapping.Compiler.Syntax.Parsing;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;
using Pidgin;

namespace Mapping.Compiler.Syntax;

/// <summary>A file as the compiler sees it: its text, its lossless tree, and what is wrong with its form.</summary>
public sealed class SyntaxTree
{
    internal SyntaxTree(SourceText source, FileSyntax root, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Root = root;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    public FileSyntax Root { get; }

    /// <summary>Canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Every text has a tree; what is wrong with it is among the diagnostics.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        using var tokens = Scanner.ScanPooled(source.Content);
        var root = FileGrammar.File.ParseOrThrow(tokens.Span);
        return new SyntaxTree(source, root, SyntaxChecker.Check(source, root));
    }
}
