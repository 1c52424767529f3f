using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads comparison signs.</summary>
internal static class ComparisonBinder
{
    public static Comparison? Of(in SyntaxToken token) => token switch
    {
        { IsMissing: true } => null,
        { Kind: SyntaxKind.Equals } => Comparison.Equal,
        { Kind: SyntaxKind.NotEquals } => Comparison.NotEqual,
        { Kind: SyntaxKind.Less } => Comparison.Less,
        { Kind: SyntaxKind.LessOrEqual } => Comparison.LessOrEqual,
        { Kind: SyntaxKind.Greater } => Comparison.Greater,
        { Kind: SyntaxKind.GreaterOrEqual } => Comparison.GreaterOrEqual,
        _ => null,
    };
}
