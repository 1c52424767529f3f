using System.Globalization;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>
/// Says where a text reads as another than it is, in names, texts and comments alike: four eyes approve these files, and what they see is
/// to be what is judged.
/// </summary>
internal static class CharacterReport
{
    public static void Report(FindingCollector findings)
    {
        var text = findings.Source.Content;
        for (var at = HiddenCharacters.Find(text, 0); at >= 0; at = HiddenCharacters.Find(text, at + HiddenCharacters.LengthAt(text, at)))
        {
            if (!findings.IsUnknown(at))
            {
                ReportHidden(findings, text, at);
            }
        }

        for (var word = Lookalikes.FindMixed(text, 0); word is { } found; word = Lookalikes.FindMixed(text, found.End))
        {
            ReportMixed(findings, found);
        }
    }

    private static void ReportHidden(FindingCollector findings, string text, int at)
    {
        var number = HiddenCharacters.NumberAt(text, at);
        var span = new TextSpan(at, HiddenCharacters.LengthAt(text, at));
        var finding = findings.Create(SyntaxDiagnostics.HiddenCharacter, span, CodeOf(number), HiddenCharacters.EffectOf(number));
        findings.Add(findings.WithFix(finding, span, "", "Remove it"));
    }

    private static void ReportMixed(FindingCollector findings, TextSpan span)
    {
        var word = findings.Source.ToString(span);
        var letter = Lookalikes.FirstIn(word);
        var read = Lookalikes.AsRead(word);
        var finding = findings.Create(SyntaxDiagnostics.MixedScripts, span, FindingCollector.Shorten(word), CodeOf(letter), Lookalikes.AsRead(letter));
        findings.Add(findings.WithFix(finding, span, read, $"Change to \"{FindingCollector.Shorten(read)}\""));
    }

    private static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"U+{number:X4}");
}
