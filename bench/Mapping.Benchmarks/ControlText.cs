using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks;

/// <summary>A control with its two mappings, and every second one with an evidence rule of two expectations.</summary>
internal static class ControlText
{
    private static readonly string[] Suites = ["prompt-injection", "data-leaks", "jailbreak", "toxicity"];

    public static bool HasEvidence(int control) => control % 2 == 1;

    public static void Write(StringBuilder text, int control, WorkspaceSize size)
    {
        var culture = CultureInfo.InvariantCulture;
        var obligation = control % size.Obligations;
        var isSecurity = CatalogText.IsSecurity(obligation);
        text.Append(culture, $"control control-{control:D6} \"{Words.Title(control)}\" {{\n");
        if (control % 3 == 0)
        {
            text.Append(culture, $"  \"\"\"\n  {Words.Sentence(control)}\n  {Words.Sentence(control + 1)}\n  \"\"\"\n");
        }

        text.Append(culture, $"  owner {SharedText.Owners[control % SharedText.Owners.Length]}\n");
        text.Append(isSecurity ? "  domain security\n  pillar protect-and-enforce\n" : "  domain assurance\n  pillar prove-and-comply\n");
        text.Append(control % 20 == 19
            ? "  status planned by 2027-03-31\n"
            : string.Create(culture, $"  status operating since 2026-{(control % 9) + 1:D2}-01\n"));
        text.Append(culture, $"  satisfies bench {CatalogText.CitationOf(obligation)}\n");
        text.Append(culture, $"  satisfies bench {CatalogText.CitationOf(SecondObligation(control, size))}");
        text.Append(control % 5 == 4 ? " partially because \"covers production only, not the test environments\"\n" : "\n");
        if (HasEvidence(control))
        {
            WriteEvidence(text, control);
        }

        text.Append("}\n\n");
    }

    /// <summary>Another obligation of the same category, far from the first: an even number of rules further, another part.</summary>
    private static int SecondObligation(int control, WorkspaceSize size)
    {
        var (rule, leaf) = Math.DivRem(control % size.Obligations, CatalogText.LeavesPerRule);
        var otherRule = (rule + (2 * (1 + (control / size.Obligations * 7)))) % size.Rules;
        return (otherRule * CatalogText.LeavesPerRule) + ((leaf + 3) % CatalogText.LeavesPerRule);
    }

    private static void WriteEvidence(StringBuilder text, int control)
    {
        var culture = CultureInfo.InvariantCulture;
        var feed = SharedText.Feeds[control / 2 % SharedText.Feeds.Length];
        text.Append(culture, $"\n  evidence results \"{Words.Title(control + 1)}: within limits\" {{\n");
        text.Append(culture, $"    from {feed} where suite = \"{Suites[control / 3 % Suites.Length]}\" and environment = \"production\"\n");
        text.Append(culture, $"    expect max(success_rate) <= {(control % 7) + 1}%\n");
        text.Append(culture, $"    expect count() >= {(control % 40) + 10}\n");
        text.Append("    within 30 days\n    fresh 7 days\n    threshold set 2025-12-15 by cro\n  }\n");
    }
}
