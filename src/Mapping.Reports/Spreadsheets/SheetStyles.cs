using System.Drawing;
using Mapping.Compiler.Coverage;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Mapping.Reports.Spreadsheets;

/// <summary>The styles of a file: text wraps and stands at the top of its row, dates are dates, shares are percentages.</summary>
internal sealed class SheetStyles
{
    private static readonly Alignment Wrapped = new() { WrapText = true, Vertical = VerticalAlignment.Top };

    private readonly Dictionary<CellStyle, StyleId> texts = [];

    private SheetStyles()
    {
    }

    public required StyleId Heading { get; init; }

    public required StyleId Date { get; init; }

    public required StyleId Number { get; init; }

    public required StyleId Share { get; init; }

    public static SheetStyles AddTo(Spreadsheet spreadsheet)
    {
        var left = new Alignment { Vertical = VerticalAlignment.Top, Horizontal = HorizontalAlignment.Left };

        // What stands in the next column begins at its left edge, so numbers keep a little away from their right one.
        var right = new Alignment { Vertical = VerticalAlignment.Top, Horizontal = HorizontalAlignment.Right, Indent = 1 };
        var styles = new SheetStyles
        {
            Heading = spreadsheet.AddStyle(new Style
            {
                Font = { Bold = true, Color = Color.White },
                Fill = { Color = Color.FromArgb(0x10, 0x24, 0x3E) },
                Alignment = { WrapText = true, Vertical = VerticalAlignment.Center },
            }),
            Date = spreadsheet.AddStyle(new Style { Alignment = left, Format = NumberFormat.Custom("yyyy-mm-dd") }),
            Number = spreadsheet.AddStyle(new Style { Alignment = right }),
            Share = spreadsheet.AddStyle(new Style { Alignment = right, Format = NumberFormat.Standard(StandardNumberFormat.Percent) }),
        };
        foreach (var style in Enum.GetValues<CellStyle>())
        {
            styles.texts[style] = spreadsheet.AddStyle(StyleOf(style));
        }

        return styles;
    }

    public Cell CellOf(SheetCell cell) => cell switch
    {
        { Text: { } text } => new Cell(SheetText.Of(text), texts[cell.Style]),
        { Date: { } date } => new Cell(date.ToDateTime(TimeOnly.MinValue), Date),
        { Number: { } number } => new Cell(number, cell.IsShare ? Share : Number),
        _ => new Cell((string?)null, texts[CellStyle.Plain]),
    };

    /// <summary>What a verdict looks like.</summary>
    public static CellStyle Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Good => CellStyle.Good,
        VerdictKind.Doubt => CellStyle.Doubt,
        VerdictKind.Bad => CellStyle.Bad,
        VerdictKind.Aside => CellStyle.Muted,
    };

    private static Style StyleOf(CellStyle style) => style switch
    {
        CellStyle.Strong => new Style { Alignment = Wrapped, Font = { Bold = true } },
        CellStyle.Muted => new Style { Alignment = Wrapped, Font = { Color = Color.FromArgb(0x59, 0x59, 0x59) } },
        CellStyle.Good => new Style { Alignment = Wrapped, Fill = { Color = Color.FromArgb(0xDD, 0xF2, 0xE0) } },
        CellStyle.Doubt => new Style { Alignment = Wrapped, Fill = { Color = Color.FromArgb(0xFF, 0xF1, 0xCC) } },
        CellStyle.Bad => new Style { Alignment = Wrapped, Fill = { Color = Color.FromArgb(0xFB, 0xDD, 0xDA) } },
        CellStyle.Plain => new Style { Alignment = Wrapped },
    };
}
