using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>How the states of controls and the verdicts of evidence look: as the outcomes that they lead to.</summary>
internal static class StateMark
{
    public static void Write(HtmlWriter html, OperatingState state) => Write(html, CoverageNames.NameOf(state), KindOf(state), LetterOf(state));

    public static void Write(HtmlWriter html, EvidenceVerdict verdict) => Write(html, StateOf(verdict));

    /// <summary>A word that is neither good nor bad.</summary>
    public static void WritePlain(HtmlWriter html, string word) => Write(html, word, StyleClass.Aside, "L");

    public static string KindOf(EvidenceVerdict verdict) => KindOf(StateOf(verdict));

    /// <summary>The kind of a verdict by its name in forecasts.</summary>
    public static string KindOf(string verdict) => verdict switch
    {
        "passing" => StyleClass.Good,
        "failing" or "unreadable" => StyleClass.Bad,
        _ => StyleClass.Doubt,
    };

    /// <summary>The letter of a verdict by its name in forecasts.</summary>
    public static string LetterOf(string verdict) => verdict switch
    {
        "passing" => "\u2713",
        "unreadable" => "R",
        _ => verdict[..1].ToUpperInvariant(),
    };

    private static string KindOf(OperatingState state) => state switch
    {
        OperatingState.Passing => StyleClass.Good,
        OperatingState.Failing or OperatingState.Unreadable => StyleClass.Bad,
        _ => StyleClass.Doubt,
    };

    private static string LetterOf(OperatingState state) => state switch
    {
        OperatingState.Passing => "ok",
        OperatingState.Stale => "S",
        OperatingState.Missing => "M",
        OperatingState.Unreadable => "R",
        OperatingState.Failing => "F",
        _ => "V",
    };

    private static OperatingState StateOf(EvidenceVerdict verdict) => (OperatingState)((int)verdict + 1);

    private static void Write(HtmlWriter html, string word, string kind, string letter) =>
        html.Element(HtmlTag.Span, word, HtmlAttribute.Class($"o {kind} o-{letter}"));
}
