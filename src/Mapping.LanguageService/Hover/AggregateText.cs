using Mapping.Compiler.Binding;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>What an aggregate computes.</summary>
internal static class AggregateText
{
    public static string Of(AggregateSignature signature) =>
        new Markdown().Paragraph(Markdown.Code(signature.Form)).Paragraph(Sentence(signature.Aggregate)).ToString();

    public static string Sentence(Aggregate aggregate) => aggregate switch
    {
        Aggregate.Count => "How many of the selected records there are.",
        Aggregate.Distinct => "How many different values the field has.",
        Aggregate.Latest => "The value of the field in the newest record.",
        Aggregate.Max => "The largest value of the field.",
        Aggregate.Mean => "The sum of the field divided by the number of records.",
        Aggregate.Median => "The value in the middle of the field's values.",
        Aggregate.Min => "The smallest value of the field.",
        Aggregate.Percentile => "The value that so many percent of the field's values do not exceed.",
        Aggregate.Share => "The part of the selected records that also passes the test.",
        _ => "The sum of the field.",
    };
}
