namespace Mapping.Reports.Html.Writing;

/// <summary>The outlines that drawings use.</summary>
internal sealed class SvgOutline
{
    /// <summary>Lines that rise from left to right, in a tile of 6 by 6.</summary>
    public static readonly SvgOutline Hatch = new("M-1 7L7-1M-1 1L1-1M5 7L7 5");

    /// <summary>Lines in both directions, in a tile of 6 by 6.</summary>
    public static readonly SvgOutline CrossHatch = new("M0 6L6 0M0 0L6 6");

    /// <summary>A dot in a tile of 6 by 6.</summary>
    public static readonly SvgOutline Dot = new("M2 2h2v2h-2z");

    private SvgOutline(string commands) => Commands = commands;

    public string Commands { get; }
}
