using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>expect FIGURE [ / FIGURE ] COMPARISON VALUE [ for each FIELD … ]</c>.</summary>
internal static class ExpectationBinder
{
    public static Expectation? Bind(FileContext file, ExpectRuleSyntax syntax)
    {
        var figure = FigureBinder.Bind(file, syntax.Figure);
        var divisor = syntax.Divisor is null ? null : FigureBinder.Bind(file, syntax.Divisor.Figure);
        var value = LiteralBinder.Bind(file, syntax.Value);
        var comparison = ComparisonBinder.Of(syntax.Comparison);
        var grouping = syntax.ForEach is null ? null : GroupingBinder.Bind(file, syntax.ForEach);
        if (figure is null || value is null || comparison is null || (syntax.Divisor is not null && divisor is null) || (syntax.ForEach is not null && grouping is null)
            || !Fits(file, syntax, figure, divisor, comparison.Value, value))
        {
            return null;
        }

        var (text, bound) = SourceForm.Of(file, syntax, skipTokens: 1, TextSpan.FromBounds(syntax.Comparison.Span.Start, syntax.Value.Span.End));
        return new Expectation(figure, divisor, comparison.Value, value, text, file.At(syntax)) { Grouping = grouping, Bound = bound };
    }

    /// <summary>What does not fit is reported only where all parts are there: of a sentence that is half typed nobody knows how it goes on.</summary>
    private static bool Fits(FileContext file, ExpectRuleSyntax syntax, Aggregation figure, Aggregation? divisor, Comparison comparison, Literal value)
    {
        if (divisor is null)
        {
            return FigureBinder.HasFittingArguments(file, syntax.Figure, figure) && ExpectedValue.Check(file, figure.Aggregate, comparison, value) && (figure.Subtrahend is null || DifferenceBinder.Check(file, value));
        }

        return FigureBinder.IsOfRatio(file, syntax.Figure, figure) & FigureBinder.IsOfRatio(file, syntax.Divisor!.Figure, divisor) && ExpectedValue.CheckRatio(file, value);
    }
}
