using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Text;

/// <summary>The fields of a feed as a table: what a rule may ask about.</summary>
internal static class FeedFieldsText
{
    private const int Indent = 2;

    private const int FieldsShown = 100;

    private const int MaxPathWidth = 26;

    private const int TypeWidth = 10;

    private const int PresentWidth = 7;

    /// <summary>How many lines of its column the values of a field may take, about.</summary>
    private const int ValueLines = 2;

    public static void Write(TextPage page, FeedInspection feed)
    {
        if (feed.Fields.IsEmpty)
        {
            return;
        }

        var path = Math.Clamp(feed.Fields.Max(field => TextWidth.Of(SafeText.Of(field.Path))), "Field".Length, MaxPathWidth);
        var values = page.Width - Indent - path - TypeWidth - PresentWidth - (3 * TextPage.TableGap);
        int[] widths = [path, TypeWidth, PresentWidth, values];
        page.Row(Indent, widths, [Head("Field"), Head("Type"), Head("Present"), Head("Values")]);
        foreach (var field in feed.Fields.Take(FieldsShown))
        {
            page.Row(Indent, widths, [field.Path, TypesOf(field), Share(field).PadLeft(PresentWidth), ValuesOf(field, ValueLines * values)]);
        }

        if (feed.HasMoreFields || feed.Fields.Length > FieldsShown)
        {
            page.Paragraph(Indent, MoreThan(feed), Style.Muted);
        }

        page.Gap();
    }

    private static string MoreThan(FeedInspection feed) => feed.HasMoreFields
        ? $"and more; {Amounts.Of(feed.Fields.Length, "field")} were looked at, and --format json lists these"
        : $"and {Amounts.Of(feed.Fields.Length - FieldsShown, "field")} more: --format json lists them";

    private static Piece Head(string text) => new(text, Style.Muted);

    /// <summary>Where values are of several kinds, how many of each.</summary>
    private static string TypesOf(InspectedField field) => field.Kinds.Length == 1
        ? InspectionNames.NameOf(field.Kinds[0].Kind)
        : string.Join(", ", field.Kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{InspectionNames.NameOf(kind.Kind)} {kind.Count:N0}")));

    /// <summary>What is there never reads as 0 %.</summary>
    private static string Share(InspectedField field)
    {
        var share = (decimal)field.Present / (field.Present + field.Missing);
        return share < 0.01m ? "<1 %" : Counts.Percent(share);
    }

    private static string ValuesOf(InspectedField field, int room)
    {
        if (field.First is { } first && field.Last is { } last)
        {
            var days = first.Date == last.Date ? "" : $"{RecordWords.Day(first)} to {RecordWords.Day(last)}: ";
            return days + AsManyAsFit(field.Samples, room - days.Length);
        }

        if (field.IsEnumeration && field.Values is { } values)
        {
            return AsManyAsFit([.. values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{Short(value.Value)} ({value.Count:N0})"))], room);
        }

        var range = field.Min is { } min && field.Max is { } max && min != max ? string.Create(CultureInfo.InvariantCulture, $"{min} to {max}: ") : "";
        return range + AsManyAsFit(field.Samples, room - range.Length);
    }

    /// <summary>At least one.</summary>
    private static string AsManyAsFit(ImmutableArray<string> values, int room)
    {
        var count = 0;
        for (var used = 0; count < values.Length && (count == 0 || used + values[count].Length <= room); count++)
        {
            used += values[count].Length + 2;
        }

        var more = values.Length - count;
        return string.Join(", ", values.Take(count)) + (more > 0 && values.Length > 5 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more") : "");
    }

    private static string Short(string value) => value.Length <= 40 ? value : value[..37] + "...";
}
