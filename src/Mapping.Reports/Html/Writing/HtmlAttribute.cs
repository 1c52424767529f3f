using System.Globalization;

namespace Mapping.Reports.Html.Writing;

/// <summary>
/// An attribute of an element. The set is closed, as that of <see cref="HtmlTag"/>: none of them runs or loads anything, and what leads
/// somewhere takes an <see cref="HtmlLink"/>. The value is escaped when it is written.
/// </summary>
public readonly record struct HtmlAttribute
{
    private HtmlAttribute(string name, string? value)
    {
        Name = name;
        Value = value;
    }

    public string? Name { get; }

    /// <summary>Null for one that is there or not.</summary>
    public string? Value { get; }

    /// <summary>No attribute, where one depends on something.</summary>
    public static HtmlAttribute None => default;

    public static HtmlAttribute Id(string id) => new("id", id);

    public static HtmlAttribute Class(string names) => new("class", names);

    public static HtmlAttribute Lang(string language) => new("lang", language);

    public static HtmlAttribute Charset(string name) => new("charset", name);

    /// <summary>The name of a piece of information about the page.</summary>
    public static HtmlAttribute MetaName(string name) => new("name", name);

    public static HtmlAttribute HttpEquiv(string name) => new("http-equiv", name);

    public static HtmlAttribute Content(string value) => new("content", value);

    public static HtmlAttribute Href(HtmlLink link) => new("href", link.Target);

    /// <summary>Keeps the place that a link leads to from learning where it was followed.</summary>
    public static HtmlAttribute NoReferrer() => new("rel", "noreferrer");

    /// <summary>What is shown when somebody points at it.</summary>
    public static HtmlAttribute Hint(string text) => new("title", text);

    /// <summary>The day of a <see cref="HtmlTag.Time"/>, as <c>2027-12-02</c>.</summary>
    public static HtmlAttribute Day(string date) => new("datetime", date);

    /// <summary>Shows what a <see cref="HtmlTag.Details"/> holds.</summary>
    public static HtmlAttribute Opened() => new("open", null);

    /// <summary>What a heading cell of a table is the heading of: <c>col</c>, <c>row</c> or <c>rowgroup</c>.</summary>
    public static HtmlAttribute Scope(string of) => new("scope", of);

    /// <summary>The heading of a cell's column, which stands before the cell where a phone shows a row as a card.</summary>
    public static HtmlAttribute Column(string name) => new("data-column", name);

    public static HtmlAttribute ColSpan(int columns) => new("colspan", Number(columns));

    public static HtmlAttribute TabIndex(int index) => new("tabindex", Number(index));

    public static HtmlAttribute Role(string role) => new("role", role);

    public static HtmlAttribute AriaLabel(string text) => new("aria-label", text);

    public static HtmlAttribute AriaLabelledBy(string id) => new("aria-labelledby", id);

    public static HtmlAttribute AriaHidden() => new("aria-hidden", "true");

    /// <summary>A number of a drawing in its own units, by the closed set of names in <see cref="SvgNumber"/>.</summary>
    internal static HtmlAttribute Of(SvgNumber name, decimal value) => new(NameOf(name), Number(value));

    /// <summary>A number of a drawing as a share of its width or height, 0 to 1.</summary>
    internal static HtmlAttribute Percent(SvgNumber name, decimal share) => new(NameOf(name), Number(decimal.Round(share * 100, 3)) + "%");

    internal static HtmlAttribute ViewBox(decimal width, decimal height) => new("viewBox", $"0 0 {Number(width)} {Number(height)}");

    /// <summary>The outline of a shape; only ever one of ours.</summary>
    internal static HtmlAttribute Outline(SvgOutline outline) => new("d", outline.Commands);

    internal static HtmlAttribute InUserSpace() => new("patternUnits", "userSpaceOnUse");

    private static string NameOf(SvgNumber name) => name switch
    {
        SvgNumber.X => "x",
        SvgNumber.Y => "y",
        SvgNumber.X1 => "x1",
        SvgNumber.Y1 => "y1",
        SvgNumber.X2 => "x2",
        SvgNumber.Y2 => "y2",
        SvgNumber.Cx => "cx",
        SvgNumber.Cy => "cy",
        SvgNumber.Radius => "r",
        SvgNumber.Width => "width",
        _ => "height",
    };

    private static string Number(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
