using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>How items and declarations with parts in an order are written, for a part that comes too late.</summary>
internal static class ClauseOrder
{
    private const string Signature = "because \"…\" approved by OWNER on DATE";

    /// <summary>The form of the item or declaration that a part belongs to; null where it is no part of it.</summary>
    public static string? FormFor(SyntaxNode? before, in SyntaxToken part) => FormOf(before) is { } form && part.Keyword != Keyword.None
        && form.Split(' ').Contains(Keywords.TextOf(part.Keyword))
        ? form
        : null;

    private static string? FormOf(SyntaxNode? node) => node switch
    {
        WaiveDeclarationSyntax => $"waive FRAMEWORK CITATION for SYSTEM except SYSTEM until DATE {Signature}",
        WaiveRuleDeclarationSyntax => $"waive CONTROL/RULE for SYSTEM except SYSTEM until DATE {Signature}",
        ExcludeDeclarationSyntax => $"exclude FRAMEWORK CITATION for SYSTEM except SYSTEM {Signature}",
        LimitDeclarationSyntax => $"limit NAME AMOUNT set DATE by OWNER {Signature}",
        FactsItemSyntax => $"facts FACT {Signature}",
        ClassItemSyntax => $"class FRAMEWORK CLASS ROUTE {Signature}",
        UseFrameworkSyntax => "use FRAMEWORK edition EDITION as NAME reading READING CHOICE",
        SatisfiesItemSyntax => "satisfies FRAMEWORK CITATION on ELEMENT read DATE partially because \"…\"",
        ClaimsItemSyntax => "claims FRAMEWORK CITATION on ELEMENT partially because \"…\"",
        RequireItemSyntax => "require FRAMEWORK CITATION on ELEMENT mapped at least N % only in force without waivers approved texts",
        _ => null,
    };
}
