using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>every DURATION [ tolerate N ]</c>.</summary>
internal static class CadenceBinder
{
    /// <summary>Any day would do, since only how many periods a window holds is asked.</summary>
    private static readonly DateOnly SomeDay = new(2026, 3, 31);

    public static CadenceSymbol? Bind(FileContext file, EveryRuleSyntax syntax)
    {
        var tolerated = syntax.Tolerated is { } token ? BindCount(file, token) : 0;
        if (DurationBinder.Bind(file, syntax.Period) is not { } period || tolerated is not { } count)
        {
            return null;
        }

        if (period.Unit < TimeUnit.Day)
        {
            file.Report(EvidenceDiagnostics.ShortPeriod, file.At(syntax.Period), period);
            return null;
        }

        return new CadenceSymbol(period, count, $"every {SourceForm.Of(file, syntax, skipTokens: 1)}", file.At(syntax));
    }

    /// <summary>Says why it can't fail, where that is so.</summary>
    /// <param name="file">Where findings go.</param>
    /// <param name="cadence">The clause.</param>
    /// <param name="window">The time whose periods are looked at.</param>
    public static CadenceSymbol Check(FileContext file, CadenceSymbol cadence, Duration window)
    {
        var periods = cadence.PeriodsOf(SomeDay, window.Before(SomeDay).AddDays(1)).Take(cadence.Tolerated + 1).Count();
        if (periods > cadence.Tolerated)
        {
            return cadence;
        }

        var why = periods == 0 ? $"no such period begins and ends within {window}" : $"no more than {periods} of them {(periods == 1 ? "begins and ends" : "begin and end")} within {window}";
        file.Report(EvidenceDiagnostics.CertainExpectation, cadence.Location, cadence.Text, why);
        return cadence with { WhyItCannotFail = why };
    }

    private static int? BindCount(FileContext file, in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        if (file.NumberOf(token) is { } number and >= 0 and <= 10_000 && decimal.Truncate(number) == number)
        {
            return (int)number;
        }

        file.ReportNumber(EvidenceDiagnostics.InvalidNumber, token, "a whole number of periods, at most 10000");
        return null;
    }
}
