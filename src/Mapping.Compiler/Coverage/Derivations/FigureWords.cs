using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what expectations computed, and from which records.</summary>
internal static class FigureWords
{
    /// <summary>For example <c>max(rate) &lt;= 2% holds: 1.3 % (runs/2026-11.jsonl:17).</c></summary>
    public static string Sentence(ExpectationFigure figure) => figure.Value is { } value
        ? $"{figure.Expect} {(figure.Holds ? "holds" : "does not hold")}: {Shown(figure, value)}{RecordWords.Places(figure.Records)}."
        : $"{figure.Expect} {(figure.Holds ? "holds" : "does not hold")}: nothing could be computed{RecordWords.Places(figure.Records)}.";

    /// <summary>The first figure that does not hold, for example <c>max(gap) &lt;= 5% is 7.2 %</c>; null where all of them do.</summary>
    public static string? FirstFailing(ImmutableArray<ExpectationFigure> figures)
    {
        var failing = figures.Where(figure => !figure.Holds).ToList();
        if (failing.Count == 0)
        {
            return null;
        }

        var more = failing.Count == 1 ? "" : $", and {failing.Count - 1} more";
        return $"{failing[0].Expect}{failing[0].Verb} {(failing[0].Value is { } value ? Shown(failing[0], value) : "not computable")}{more}";
    }

    /// <summary>A figure that differs from its limit in digits that are not shown has to show them.</summary>
    private static string Shown(ExpectationFigure figure, FigureValue value)
    {
        return (value is NumberFigure { IsApproximate: false } number && !figure.Holds && WithoutBlanks(figure.Expect).EndsWith($"={WithoutBlanks(number.Rounded())}", StringComparison.Ordinal)
            ? number.Exactly()
            : value.ToString() ?? "") + figure.OfGroup;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
