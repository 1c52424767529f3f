using System.Globalization;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>Reads what a cell holds. A formula is what it came to when the file was saved.</summary>
internal sealed class SheetCells(Workbook workbook, ReadLimits limits)
{
    private const string NoValue = "holds something that is no value of a cell";

    /// <summary>Beyond it the digits of a number are not those that were stored.</summary>
    private const double MostShares = 1e15;

    private readonly UncalculatedRange uncalculated = new();

    /// <summary>Reads the element <c>c</c> that begins here; null where nothing stands in it.</summary>
    /// <param name="part">The part of the sheet.</param>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public SheetCell? Read(XlsxPart part, int row, int column)
    {
        var type = part.Attribute("t");
        var style = part.Attribute("s") is null ? 0 : part.Number("s");
        var (value, isFormula) = ValueOf(part);

        // A formula that comes to a text may come to an empty one, which is a result.
        var isUnknown = isFormula && (workbook.IsUncalculated || value is null || (value.Length == 0 && type is not "str"));
        if (isUnknown || (value is not null && uncalculated.Contains(row, column)))
        {
            return new SheetCell(column, FieldKind.Missing, "", "holds a formula without its result: open the workbook in a spreadsheet and save it");
        }

        return value is null ? null : Of(type, value, style, column);
    }

    private (string? Value, bool IsFormula) ValueOf(XlsxPart part)
    {
        if (part.IsEmpty)
        {
            return (null, false);
        }

        var (value, isFormula, depth) = ((string?)null, false, part.Depth);
        while (part.Read() && part.Depth > depth)
        {
            if (part.Begins("is"))
            {
                value = XlsxText.Read(part, limits);
            }
            else if (part.Begins("v"))
            {
                value = part.Text();
            }
            else if (part.Begins("f"))
            {
                isFormula = true;
                if (workbook.IsUncalculated && part.Attribute("ref") is { } range && part.Attribute("t") is not "shared")
                {
                    uncalculated.Take(range);
                }

                part.Skip();
            }
            else
            {
                part.SkipIfElement();
            }
        }

        return (value, isFormula);
    }

    private SheetCell Of(string? type, string value, int? style, int column) => type switch
    {
        "s" => SharedOf(value, column),
        "str" => new SheetCell(column, FieldKind.Untyped, XlsxText.Unescape(value)),
        "inlineStr" => new SheetCell(column, FieldKind.Untyped, value),
        "b" => value.Trim() switch
        {
            "1" => new SheetCell(column, FieldKind.True, ""),
            "0" => new SheetCell(column, FieldKind.False, ""),
            _ => new SheetCell(column, FieldKind.Missing, "", NoValue),
        },
        "e" => new SheetCell(column, FieldKind.Missing, "", "holds an error of the spreadsheet, such as #N/A"),
        "d" => new SheetCell(column, FieldKind.Moment, value.Trim()),
        null or "n" => NumberOf(value.Trim(), style, column),
        _ => new SheetCell(column, FieldKind.Missing, "", NoValue),
    };

    private SheetCell SharedOf(string value, int column) =>
        int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && workbook.Texts.Of(number) is { } text
            ? new SheetCell(column, FieldKind.Untyped, text)
            : new SheetCell(column, FieldKind.Missing, "", NoValue);

    /// <summary>It is read as it is shown, with its sign: as the bare number that is stored it would be taken for points of a hundred where a rule counts in these.</summary>
    private static SheetCell PercentageOf(double number, int column) => Math.Abs(number) <= MostShares
        ? new SheetCell(column, FieldKind.Text, string.Create(CultureInfo.InvariantCulture, $"{decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * 100:0.############################}%"))
        : new SheetCell(column, FieldKind.Missing, "", "is shown as a percentage, and is too much for one");

    private SheetCell NumberOf(string value, int? style, int column)
    {
        // The digits that make the number: 0.1 is stored as it is, or with all digits of the nearest binary fraction.
        if (!double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number) || style is not { } known || workbook.Formats.Of(known) is not { } format)
        {
            return new SheetCell(column, FieldKind.Missing, "", NoValue);
        }

        if (format == CellFormat.Number)
        {
            return new SheetCell(column, FieldKind.Number, number.ToString("R", CultureInfo.InvariantCulture));
        }

        if (format == CellFormat.Percentage)
        {
            return PercentageOf(number, column);
        }

        return CellDates.Of(number, format, workbook.Is1904) is { } date
            ? new SheetCell(column, format is CellFormat.Elapsed or CellFormat.TimeOfDay ? FieldKind.Text : FieldKind.Moment, date)
            : new SheetCell(column, FieldKind.Missing, "", "is shown as a date, and holds none that there is");
    }
}
