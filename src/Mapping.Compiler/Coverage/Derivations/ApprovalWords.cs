using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says who approved a document, when, and of which text that was.</summary>
public static class ApprovalWords
{
    /// <summary>For example <c>, approved by cro on 2026-05-01 as the text with sha256 56739bb8b5fd, review every 12 months</c>.</summary>
    public static string Of(DocumentSymbol document)
    {
        var text = document.Sha256 is { } digest ? $"as the text with sha256 {DigestWords.Of(digest)}" : "without saying as which text";
        var approval = document.ApprovedBy is { } owner ? $", approved by {owner.Name} on {DateWords.Of(document.ApprovedOn)} {text}" : "";
        var review = document.Review is { } duration ? $", review every {duration}" : "";
        return $"{approval}{review}";
    }
}
