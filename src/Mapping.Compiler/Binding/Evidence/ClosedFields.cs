using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Fields whose words a format has a closed set of; a word that is not among them would be in no record ever, and a rule that looks for
/// it could not fail.
/// </summary>
internal static class ClosedFields
{
    private static readonly (string Format, string Field, string[] Words)[] All =
    [
        ("junit", "record", ["case", "run"]),
        ("junit", "outcome", ["error", "failed", "passed", "skipped"]),
        (FeedNames.Otlp, "record", ["log", "metric", "span"]),
        (FeedNames.Otlp, "status", ["error", "ok", "unset"]),
        (FeedNames.Otlp, "kind", ["client", "consumer", "internal", "producer", "server", "unspecified"]),
        (FeedNames.Otlp, "type", ["exponential-histogram", "gauge", "histogram", "sum", "summary"]),
        (FeedNames.Otlp, "temporality", ["cumulative", "delta", "unspecified"]),
        ("sarif", "record", ["result", "run"]),
        ("sarif", "level", ["error", "none", "note", "warning"]),
        ("sarif", "kind", ["fail", "informational", "notApplicable", "open", "pass", "review"]),
        ("sarif", "suppression_kind", ["external", "inSource"]),
        ("sarif", "baseline", ["absent", "new", "unchanged", "updated"]),
    ];

    /// <summary>The format of a feed, where that is one of those that have such fields; null where binding is the same whichever it is.</summary>
    public static string? FormatOf(FeedReference feed) => All.Any(entry => entry.Format == feed.Format) ? feed.Format : null;

    public static void Check(FileContext file, string? format, Predicate? predicate)
    {
        switch (predicate)
        {
            case AllPredicate all:
                CheckAll(file, format, all.Operands);
                break;
            case AnyPredicate any:
                CheckAll(file, format, any.Operands);
                break;
            case NotPredicate not:
                Check(file, format, not.Operand);
                break;
            case ComparePredicate compare:
                Check(file, format, compare.Field, [compare.Value], compare.IgnoresCase);
                break;
            case InPredicate isIn:
                Check(file, format, isIn.Field, isIn.Values.AsSpan(), isIn.IgnoresCase);
                break;
        }
    }

    public static void Check(FileContext file, string? format, FieldPath field, ReadOnlySpan<Literal> values, bool ignoresCase)
    {
        if (WordsOf(format, field) is not { } words)
        {
            return;
        }

        var comparer = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        foreach (var value in values)
        {
            if (value is TextLiteral text && !words.Contains(text.Value, comparer))
            {
                file.Add(Unknown(text, field, format, words));
            }
        }
    }

    private static string[]? WordsOf(string? format, FieldPath field)
    {
        if (format is not null && field.Parts is [var name])
        {
            foreach (var entry in All)
            {
                if (entry.Format == format && entry.Field == name)
                {
                    return entry.Words;
                }
            }
        }

        return null;
    }

    private static void CheckAll(FileContext file, string? format, ImmutableArray<Predicate> operands)
    {
        foreach (var operand in operands)
        {
            Check(file, format, operand);
        }
    }

    private static Diagnostic Unknown(TextLiteral text, FieldPath field, string? format, string[] words)
    {
        var diagnostic = Diagnostic.Create(WordDiagnostics.UnknownValue, text.Location, text.Value, format, field.ToString());
        return NearestName.Find(text.Value, words) is { } nearest
            ? diagnostic with
            {
                Help = $"Did you mean \"{nearest}\"?",
                Fixes = [CodeFix.Replace(text.Location, $"\"{nearest}\"", $"Change to \"{nearest}\"")],
            }
            : diagnostic with { Help = $"Write one of: {string.Join(", ", words)}." };
    }
}
