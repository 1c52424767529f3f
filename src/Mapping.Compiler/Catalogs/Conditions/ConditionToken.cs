using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Conditions;

internal enum ConditionTokenKind
{
    End,
    Word,
    Open,
    Close,
    Unknown,
}

/// <summary>A word or parenthesis of a condition, at its place in the catalog.</summary>
internal readonly record struct ConditionToken(ConditionTokenKind Kind, TextSpan Span);
