namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>The formats of cells, by the number of their style.</summary>
internal sealed class CellFormats
{
    /// <summary>More than office programs write.</summary>
    private const int Most = 70_000;

    private readonly List<CellFormat> styles = [];

    /// <summary>Null where the workbook has no such style.</summary>
    public CellFormat? Of(int style) => style < styles.Count ? styles[style] : style == 0 ? CellFormat.Number : null;

    /// <summary>Reads the part of styles.</summary>
    public static CellFormats Read(XlsxPart part)
    {
        var formats = new CellFormats();
        var codes = new Dictionary<int, CellFormat>();
        var isOfCells = false;
        while (part.Read())
        {
            if (part.Depth == 1)
            {
                isOfCells = part.Begins("cellXfs");
            }
            else if (part.Depth == 2 && part.Begins("numFmt") && part.Number("numFmtId") is { } id && part.Attribute("formatCode") is { } code && codes.Count < Most)
            {
                codes[id] = OfCode(code);
            }
            else if (part.Depth == 2 && isOfCells && part.Begins("xf") && formats.styles.Count < Most)
            {
                var number = part.Number("numFmtId") ?? 0;
                formats.styles.Add(codes.TryGetValue(number, out var own) ? own : OfNumber(number));
            }
        }

        return formats;
    }

    /// <summary>The formats that have a number and no code, those of East Asia included.</summary>
    private static CellFormat OfNumber(int number) => number switch
    {
        9 or 10 => CellFormat.Percentage,
        22 => CellFormat.DayAndTime,
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => CellFormat.Day,
        >= 18 and <= 21 or >= 32 and <= 35 or 45 or 47 or 55 or 56 => CellFormat.TimeOfDay,
        46 => CellFormat.Elapsed,
        _ => CellFormat.Number,
    };

    /// <summary>What letters outside of quotes, brackets and escapes say; only the part for positive numbers counts.</summary>
    internal static CellFormat OfCode(string code)
    {
        var (hasDay, hasTime, hasMonthOrMinute, isPercentage) = (false, false, false, false);
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            switch (code[at])
            {
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '"':
                    at = EndOf(code, at, '"');
                    break;
                case '[':
                    var end = EndOf(code, at, ']');
                    if (code.AsSpan(at + 1, Math.Max(0, end - at - 1)).Trim("hHmMsS").IsEmpty && end > at + 1)
                    {
                        return CellFormat.Elapsed;
                    }

                    at = end;
                    break;
                case 'd' or 'D' or 'y' or 'Y':
                    hasDay = true;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    hasTime = true;
                    break;
                case 'm' or 'M':
                    hasMonthOrMinute = true;
                    break;
                case '%':
                    isPercentage = true;
                    break;
                case 'G' or 'g' when code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    at += "General".Length - 1;
                    break;
            }
        }

        return (hasDay || (hasMonthOrMinute && !hasTime), hasTime) switch
        {
            (true, true) => CellFormat.DayAndTime,
            (true, false) => CellFormat.Day,
            (false, true) => CellFormat.TimeOfDay,
            (false, false) => isPercentage ? CellFormat.Percentage : CellFormat.Number,
        };
    }

    private static int EndOf(string code, int start, char closing) => code.IndexOf(closing, start + 1) is >= 0 and var end ? end : code.Length;
}
