using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.SignatureHelp;

/// <summary>Help with what an aggregate takes.</summary>
public static class AggregateHelps
{
    /// <summary>Null outside of the parentheses of an aggregate.</summary>
    public static AggregateHelp? At(EditorDocument document, int offset)
    {
        if (AggregateCall.At(document, offset) is not { } call || AggregateSignature.Find(call.Name) is not { } signature)
        {
            return null;
        }

        var label = new StringBuilder(signature.Name).Append('(');
        var parameters = ImmutableArray.CreateBuilder<AggregateParameter>();
        if (signature.TakesField)
        {
            Add(label, parameters, "FIELD", "A field of the feed's records.");
        }

        if (signature.TakesPercentile)
        {
            label.Append(", ");
            Add(label, parameters, "P", "Which percentile, from 0 to 100, for example `95`.");
        }

        label.Append(signature.NeedsWhere ? "" : label[^1] == '(' ? "[" : " [");
        Add(label, parameters, "where TEST", "Over which of the selected records, for example `where outcome = \"failed\"`.");
        label.Append(signature.NeedsWhere ? ")" : "])");
        return new AggregateHelp(label.ToString(), AggregateText.Sentence(signature.Aggregate), parameters.ToImmutable(), ActiveOf(call, signature));
    }

    private static void Add(StringBuilder label, ImmutableArray<AggregateParameter>.Builder parameters, string text, string documentation)
    {
        parameters.Add(new AggregateParameter(new TextSpan(label.Length, text.Length), documentation));
        label.Append(text);
    }

    private static int? ActiveOf(AggregateCall call, AggregateSignature signature)
    {
        var where = (signature.TakesField ? 1 : 0) + (signature.TakesPercentile ? 1 : 0);
        return call switch
        {
            { HasWhere: true } => where,
            { HasComma: true } => signature.TakesPercentile ? 1 : null,
            _ => 0,
        };
    }
}
