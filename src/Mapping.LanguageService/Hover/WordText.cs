using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Hover;

/// <summary>What a word of the language means where it stands.</summary>
internal static class WordText
{
    /// <summary>Null for a name, also one that is spelled as a keyword elsewhere.</summary>
    public static string? Of(string text, SyntaxToken token, SyntaxNode? parent)
    {
        if (parent is NameListSyntax or FeedClassItemSyntax or ProducesItemSyntax or FormatItemSyntax or UnitItemSyntax or ReadAsSyntax && ClosedWords(text) is { } word)
        {
            return new Markdown().Title(text, word).ToString();
        }

        var isKeyword = token.Keyword != Keyword.None && parent is not (NameListSyntax or FieldSyntax or SkippedTokensSyntax or SkippedDeclarationSyntax);
        return isKeyword && KeywordWords.Of(token.Keyword) is { } sentence ? new Markdown().Title(text, null).Paragraph(sentence).ToString() : null;
    }

    /// <summary>Null for a word that is in no closed set.</summary>
    public static string? ClosedWords(string text) => text switch
    {
        "security" => "protects the model from attack; its work is telemetry for a security operations centre",
        "assurance" => "proves that the system was governed; its work is evidence that a regulator accepts",
        "test-and-detect" => "a pillar of assurance: find out how the system behaves",
        "protect-and-enforce" => "a pillar of assurance: keep the system within its limits",
        "prove-and-comply" => "a pillar of assurance: keep the proof of it",
        "audit-evidence" => "evidence that a regulator accepts",
        "telemetry" => "signals that a security operations centre uses; alone they prove nothing to a regulator",
        "jsonl" => "JSON Lines, a record a line",
        "json" => "a JSON document with a list of records",
        "csv" => "a table with a header",
        "sarif" => "results of static analysis",
        "dsse" => "signed envelopes, such as attestations of in-toto; what each holds is a record, and no signature is verified",
        "otlp" => "traces, logs and metrics as OpenTelemetry exports them",
        "junit" => "test results in XML",
        "percent" => "points of a hundred: 98 is 98 %",
        "ratio" => "parts of one, which may be more than all of it: 1.2 is 120 %",
        "number" => "a text that is a number counts as that number; what is none can't be read",
        "text" => "a number counts as the text of its digits, as they are written",
        _ => null,
    };
}
