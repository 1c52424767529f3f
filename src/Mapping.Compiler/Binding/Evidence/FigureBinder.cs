using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>AGGREGATE(…)</c>.</summary>
internal static class FigureBinder
{
    public static Aggregation? Bind(FileContext file, FigureSyntax syntax)
    {
        var signature = BindAggregate(file, syntax.Aggregate);
        var field = syntax.Field is null ? null : FieldBinder.Bind(file, syntax.Field);
        var where = syntax.Where is null ? null : PredicateBinder.Bind(file, syntax.Where.Predicate);
        var subtrahend = syntax.Subtrahend is null ? null : DifferenceBinder.Bind(file, field, syntax.Subtrahend);
        if (signature is null || IsBroken(syntax.Subtrahend, subtrahend) || IsBroken(syntax.Field, field) || IsBroken(syntax.Where, where))
        {
            return null;
        }

        var figure = new Aggregation(signature.Aggregate, field, BindPercentile(file, syntax), where) { Subtrahend = subtrahend };
        return ListFields.Fit(file, figure) ? figure : null;
    }

    /// <summary>Whether a figure can be a part of a ratio, and is a whole one; if not, that is reported. A share is a ratio already, and of a median only its side of a bound is known.</summary>
    public static bool IsOfRatio(FileContext file, FigureSyntax syntax, Aggregation figure)
    {
        if (ListFields.IsOfList(file, figure))
        {
            return false;
        }

        var signature = AggregateSignature.Of(figure.Aggregate);
        if (signature.IsOfRatios && figure.Subtrahend is null)
        {
            return HasFittingArguments(file, syntax, figure);
        }

        var diagnostic = Diagnostic.Create(EvidenceDiagnostics.AggregateArguments, file.At(syntax), signature.Name, signature.IsOfRatios ? "of a difference is no part of a ratio" : "is no part of a ratio");
        file.Add(diagnostic with { Help = $"Divide one of these: {string.Join(", ", AggregateSignature.All.Where(other => other.IsOfRatios).Select(other => other.Name))}." });
        return false;
    }

    /// <summary>A part that was written and means nothing has its diagnostic; without it the rest would ask for something else.</summary>
    private static bool IsBroken(object? syntax, object? symbol) => syntax is not null && symbol is null;

    private static AggregateSignature? BindAggregate(FileContext file, in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        var signature = AggregateSignature.Find(file.Source[token.Span]);
        if (signature is null)
        {
            file.ReportUnknownWord(WordDiagnostics.UnknownAggregate, token, AggregateSignature.Names);
        }

        return signature;
    }

    /// <summary>Whether what stands between the parentheses is what the aggregate takes; if not, that is reported.</summary>
    public static bool HasFittingArguments(FileContext file, FigureSyntax syntax, Aggregation figure)
    {
        var signature = AggregateSignature.Of(figure.Aggregate);
        var problem = (syntax.Field, syntax.Argument, syntax.Where) switch
        {
            ({ } field, _, _) when !signature.TakesField => "takes no field",
            (null, _, _) when signature.TakesField => "needs a field",
            (_, null, _) when signature.TakesPercentile => "needs the percentile after the field",
            (_, not null, _) when !signature.TakesPercentile => "takes no number after the field",
            _ when figure.Subtrahend is not null && !signature.TakesDifference => "takes no difference",
            (_, _, null) when signature.NeedsWhere => "needs a \"where\"",
            _ => null,
        };
        if (problem is null)
        {
            return true;
        }

        var diagnostic = Diagnostic.Create(
            EvidenceDiagnostics.AggregateArguments, file.Between(syntax.Aggregate, syntax.CloseParen), signature.Name, problem);
        file.Add(diagnostic with { Help = $"Write it as {signature.Form}." });
        return false;
    }

    private static decimal? BindPercentile(FileContext file, FigureSyntax syntax)
    {
        if (syntax.Argument is not { Number.IsMissing: false } argument)
        {
            return null;
        }

        if (file.NumberOf(argument.Number) is { } percentile and (0 or (>= 1 and <= 100)))
        {
            return percentile;
        }

        file.ReportNumber(EvidenceDiagnostics.InvalidNumber, argument.Number, "a percentile from 1 to 100 (95, not 0.95), or 0");
        return null;
    }
}
