using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>expect [ no ] match in FEED on FIELD = FIELD [ where … ] [ [ at most DURATION ] before|after ]</c>.</summary>
internal static class MatchBinder
{
    public static Expectation? Bind(FileContext file, MatchRuleSyntax syntax, NameTable<FeedSymbol> feeds)
    {
        var feed = feeds.Resolve(file, syntax.Feed)?.Reference;
        var (field, other) = (BindKey(file, syntax.Field), BindKey(file, syntax.OtherField));
        var where = syntax.Where is null ? null : PredicateBinder.Bind(file, syntax.Where.Predicate);
        var limit = syntax.Distance?.Limit is { } part ? DurationBinder.Bind(file, part.Duration) : null;
        var isWhole = (syntax.Where is null || (where is not null && ListFields.Fit(file, where))) && (syntax.Distance?.Limit is null || limit is not null) && syntax.Distance is null or { Direction.IsMissing: false };
        if (feed is null || field is null || other is null || !isWhole)
        {
            return null;
        }

        var match = new MatchSymbol(syntax.NoKeyword is not null, feed, field, other)
        {
            Where = where,
            Direction = syntax.Distance?.Direction.Keyword switch
            {
                Keyword.Before => MatchDirection.Before,
                Keyword.After => MatchDirection.After,
                _ => null,
            },
            AtMost = limit,
        };

        // What is counted are the records that speak against it.
        var (text, bound) = SourceForm.Of(file, syntax, skipTokens: 1, syntax.Distance?.Limit?.Span ?? default);
        return new Expectation(new Aggregation(Aggregate.Count, null, null, null), null, Comparison.Equal, new NumberLiteral(0, file.At(syntax)), text, file.At(syntax))
        {
            Match = match,
            Bound = bound,
        };
    }

    private static FieldPath? BindKey(FileContext file, FieldSyntax syntax) =>
        FieldBinder.Bind(file, syntax) is { } field && FieldBinder.CheckSingle(file, field, null) ? field : null;
}
