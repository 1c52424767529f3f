using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Completion;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.SignatureHelp;

/// <summary>Help with what an aggregate takes.</summary>
public static class AggregateHelps
{
    private const int FieldsShown = 12;

    /// <summary>Null outside of the parentheses of an aggregate.</summary>
    public static AggregateHelp? At(EditorDocument document, int offset, IFieldKnowledge fields)
    {
        if (AggregateCall.At(document, offset) is not { } call || AggregateSignature.Find(call.Name) is not { } signature)
        {
            return null;
        }

        var label = new StringBuilder(signature.Name).Append('(');
        var parameters = ImmutableArray.CreateBuilder<AggregateParameter>();
        if (signature.TakesField)
        {
            Add(label, parameters, "FIELD", FieldsOf(document, offset, signature, fields));
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

    /// <summary>Those that the aggregate can compute with, as far as records were looked at.</summary>
    private static string FieldsOf(EditorDocument document, int offset, AggregateSignature signature, IFieldKnowledge knowledge)
    {
        const string What = "A field of the feed's records.";
        if (SiteFinder.Find(document, offset) is not { } site || RuleFeed.Of(site) is not { } feed || knowledge.Of(feed) is not { } inspection)
        {
            return What;
        }

        var names = inspection.Fields
            .Where(field => field.CanBeNamed && (signature.Aggregate is Aggregate.Distinct or Aggregate.Latest || field.Min is not null))
            .Take(FieldsShown)
            .Select(field => Markdown.Code(field.Path))
            .ToList();
        return names.Count == 0 ? What : $"{What} Those of `{feed.Name}`: {string.Join(", ", names)}.";
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
