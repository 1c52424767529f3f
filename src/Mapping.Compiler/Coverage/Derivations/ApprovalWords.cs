using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says who approved a document, when, and of which text that was.</summary>
public static class ApprovalWords
{
    /// <summary>For example <c>, approved by cro on 2026-05-01 as this text, review every 12 months</c>.</summary>
    public static string Of(DocumentSymbol document, EvidenceResult result)
    {
        var approval = document.ApprovedBy is { } owner ? $", approved by {owner.Name} on {DateWords.Of(document.ApprovedOn)} {Text(document, result)}" : "";
        var review = document.Review is { } duration ? $", review every {duration}" : "";
        return $"{approval}{review}";
    }

    private static string Text(DocumentSymbol document, EvidenceResult result) => document.Sha256 switch
    {
        null => "without saying as which text",
        var digest when result.Files.Any(file => file.Sha256 == digest) => "as this text",
        var digest => $"as the text with sha256 {DigestWords.Of(digest)}",
    };
}
