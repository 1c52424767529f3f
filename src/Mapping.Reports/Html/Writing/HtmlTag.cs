namespace Mapping.Reports.Html.Writing;

/// <summary>
/// The elements that pages are made of, those of drawings included. The set is closed: no text from a workspace can ever become an
/// element, and what could run something, such as a script, is not in it.
/// </summary>
public sealed class HtmlTag
{
    public static readonly HtmlTag A = new("a");
    public static readonly HtmlTag Abbr = new("abbr");
    public static readonly HtmlTag Body = new("body") { EndsLine = true };
    public static readonly HtmlTag Caption = new("caption") { EndsLine = true };
    public static readonly HtmlTag Code = new("code");
    public static readonly HtmlTag Dd = new("dd") { EndsLine = true };
    public static readonly HtmlTag Details = new("details") { EndsLine = true };
    public static readonly HtmlTag Div = new("div") { EndsLine = true };
    public static readonly HtmlTag Dl = new("dl") { EndsLine = true };
    public static readonly HtmlTag Dt = new("dt") { EndsLine = true };
    public static readonly HtmlTag Em = new("em");
    public static readonly HtmlTag Footer = new("footer") { EndsLine = true };
    public static readonly HtmlTag H1 = new("h1") { EndsLine = true };
    public static readonly HtmlTag H2 = new("h2") { EndsLine = true };
    public static readonly HtmlTag H3 = new("h3") { EndsLine = true };
    public static readonly HtmlTag H4 = new("h4") { EndsLine = true };
    public static readonly HtmlTag H5 = new("h5") { EndsLine = true };
    public static readonly HtmlTag Head = new("head") { EndsLine = true };
    public static readonly HtmlTag Header = new("header") { EndsLine = true };
    public static readonly HtmlTag Html = new("html") { EndsLine = true };
    public static readonly HtmlTag Li = new("li") { EndsLine = true };
    public static readonly HtmlTag Main = new("main") { EndsLine = true };
    public static readonly HtmlTag Meta = new("meta") { EndsLine = true, IsVoid = true };
    public static readonly HtmlTag Nav = new("nav") { EndsLine = true };
    public static readonly HtmlTag Ol = new("ol") { EndsLine = true };
    public static readonly HtmlTag P = new("p") { EndsLine = true };
    public static readonly HtmlTag Section = new("section") { EndsLine = true };
    public static readonly HtmlTag Small = new("small");
    public static readonly HtmlTag Span = new("span");
    public static readonly HtmlTag Strong = new("strong");
    public static readonly HtmlTag Summary = new("summary") { EndsLine = true };
    public static readonly HtmlTag Table = new("table") { EndsLine = true };
    public static readonly HtmlTag Tbody = new("tbody") { EndsLine = true };
    public static readonly HtmlTag Td = new("td");
    public static readonly HtmlTag Th = new("th");
    public static readonly HtmlTag Thead = new("thead") { EndsLine = true };
    public static readonly HtmlTag Time = new("time");

    /// <summary>The title of a page, and of a part of a drawing.</summary>
    public static readonly HtmlTag Title = new("title");

    public static readonly HtmlTag Tr = new("tr") { EndsLine = true };
    public static readonly HtmlTag Ul = new("ul") { EndsLine = true };

    public static readonly HtmlTag Svg = new("svg") { EndsLine = true };
    public static readonly HtmlTag Circle = new("circle");
    public static readonly HtmlTag Defs = new("defs");
    public static readonly HtmlTag G = new("g");
    public static readonly HtmlTag Line = new("line");
    public static readonly HtmlTag Path = new("path");
    public static readonly HtmlTag Pattern = new("pattern");
    public static readonly HtmlTag Rect = new("rect");
    public static readonly HtmlTag Symbol = new("symbol");

    /// <summary>Text in a drawing.</summary>
    public static readonly HtmlTag Label = new("text");

    public static readonly HtmlTag Use = new("use");

    private HtmlTag(string name) => Name = name;

    public string Name { get; }

    /// <summary>Whether it can have no content, and so has no end tag.</summary>
    public bool IsVoid { get; private init; }

    /// <summary>Whether a line of the file ends with it, which keeps pages readable and comparable.</summary>
    public bool EndsLine { get; private init; }

    public override string ToString() => Name;
}
