using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The values of fields that have a form of their own; a malformed one is reported and left out.</summary>
internal static class FieldValues
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static DateOnly? Date(CatalogScope scope, TextSpan span)
    {
        if (IsoDate.TryParse(scope.Source[span], out var date))
        {
            if (date.Year is < FirstYear or > LastYear)
            {
                scope.Findings.Report(CatalogDiagnostics.ImplausibleDate, span, CatalogFindings.Quote(scope.Source[span]));
            }

            return date;
        }

        scope.Findings.Report(CatalogDiagnostics.MalformedDate, span, CatalogFindings.Quote(scope.Source[span]));
        return null;
    }

    /// <summary>Reads <c>10 years</c>, <c>6 months</c> or <c>90 days</c>.</summary>
    public static Retention? Retention(CatalogScope scope, TextSpan span)
    {
        var text = scope.Source[span];
        var blank = text.IndexOf(' ');
        if (blank > 0 && int.TryParse(text[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            RetentionUnit? unit = text[blank..].Trim() switch
            {
                "day" or "days" => RetentionUnit.Days,
                "month" or "months" => RetentionUnit.Months,
                "year" or "years" => RetentionUnit.Years,
                _ => null,
            };
            if (unit is { } known)
            {
                return new Retention(count, known);
            }
        }

        scope.Findings.Report(
            CatalogDiagnostics.MalformedValue, span, CatalogFindings.Quote(text), "period", "a number and days, months or years");
        return null;
    }

    /// <summary>Reads one entry of <c>applies</c>: a date, or a route and a date.</summary>
    public static RouteDate? RouteDate(CatalogScope scope, TextSpan span, IReadOnlySet<string> routes)
    {
        var blank = scope.Source[span].IndexOf(' ');
        if (blank < 0)
        {
            return Date(scope, span) is { } everywhere ? new RouteDate(null, everywhere) : null;
        }

        var routeSpan = new TextSpan(span.Start, blank);
        var dateSpan = SpanText.Trim(scope.Text, TextSpan.FromBounds(span.Start + blank, span.End));
        var route = scope.Source.ToString(routeSpan);
        if (!routes.Contains(route))
        {
            var expected = Listed(routes, "one that is declared under \"## Classes\"");
            scope.Findings.ReportNear(CatalogDiagnostics.UnknownValue, routeSpan, routes, CatalogFindings.Quote(route), "route", expected);
            return null;
        }

        return Date(scope, dateSpan) is { } date ? new RouteDate(route, date) : null;
    }

    /// <summary>The names in a comma-separated value.</summary>
    public static ImmutableArray<string> Names(CatalogScope scope, IEnumerable<TextSpan> spans, string what)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var span in spans)
        {
            if (Name(scope, span, what) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    public static string? Name(CatalogScope scope, TextSpan span, string what)
    {
        if (SpanText.IsName(scope.Source[span]))
        {
            return scope.Source.ToString(span);
        }

        scope.Findings.Report(
            CatalogDiagnostics.MalformedValue, span, CatalogFindings.Quote(scope.Source[span]), what, "lower-case words joined by hyphens");
        return null;
    }

    public static string Listed(IEnumerable<string> names, string whenEmpty)
    {
        var shown = names.Take(12).ToList();
        return shown.Count == 0 ? whenEmpty : string.Join(", ", shown);
    }
}
