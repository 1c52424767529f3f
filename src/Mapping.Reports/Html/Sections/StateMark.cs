using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>How the states of controls and the verdicts of evidence look: as the outcomes that they lead to.</summary>
internal static class StateMark
{
    private const string Check = "\u2713";

    public static void Write(HtmlWriter html, OperatingState state) =>
        Write(html, CoverageNames.NameOf(state), StyleClass.Of(state.Kind()), state == OperatingState.Passing ? "ok" : LetterOf(state.Verdict()));

    public static void Write(HtmlWriter html, EvidenceVerdict verdict) => Write(html, verdict.State());

    /// <summary>A word that is neither good nor bad.</summary>
    public static void WritePlain(HtmlWriter html, string word) => Write(html, word, StyleClass.Aside, "L");

    public static string KindOf(EvidenceVerdict verdict) => StyleClass.Of(verdict.Kind());

    public static string LetterOf(EvidenceVerdict verdict) => verdict == EvidenceVerdict.Passing ? Check : LetterOf((EvidenceVerdict?)verdict);

    /// <summary>The letter of the outcome that comes of a verdict; what has no rule to judge is as unverified as a rule that could not fail.</summary>
    private static string LetterOf(EvidenceVerdict? verdict) =>
        OutcomeFacts.All.Where(outcome => outcome.Verdict() == verdict).DefaultIfEmpty(Outcome.Unverified).First().Letter();

    private static void Write(HtmlWriter html, string word, string kind, string letter) =>
        html.Element(HtmlTag.Span, word, HtmlAttribute.Class($"o {kind} o-{letter}"));
}
