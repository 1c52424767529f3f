using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks;

/// <summary>
/// The catalog: rules of nine parts, eight of them obligations, the ninth split into two named elements. Rules with an even
/// number ask for security, the others for assurance, so that controls can map within their own category.
/// </summary>
internal static class CatalogText
{
    public const int LeavesPerRule = 10;
    public const int WholeParts = 8;

    private const string Front =
        """
        ---
        framework: bench
        edition: 1
        title: Generated rules for measuring speed
        citation-words: Rule, Rules
        default-condition: class customer-facing
        actors: provider
        actor: provider
        ---

        # Generated rules

        ## Classes

        ### customer-facing

        A system whose output reaches customers.

        - provision: Rule 1

        ## Facts

        ### uses-personal-data

        Does the system see personal data?

        - provision: Rule 1
        - undeclared: ask

        ## Evidence types

        | Id | Form | Description |
        | --- | --- | --- |
        | EV-RECORD | record | Entry in a register |
        | EV-RESULTS | structured | Results of tests |

        ## Provisions

        """;

    public static string Write(WorkspaceSize size)
    {
        var text = new StringBuilder(Front.ReplaceLineEndings("\n"));
        for (var rule = 1; rule <= size.Rules; rule++)
        {
            WriteRule(text, rule);
        }

        return text.ToString();
    }

    /// <summary>The citation of an obligation, counted from 0, as a lawyer writes it.</summary>
    public static string CitationOf(int obligation)
    {
        var (rule, leaf) = Math.DivRem(obligation, LeavesPerRule);
        return leaf < WholeParts
            ? $"Rule {rule + 1}({(char)('a' + leaf)})"
            : $"Rule {rule + 1}(i) on {ElementOf(leaf)}";
    }

    /// <summary>Whether an obligation asks for security; the others ask for assurance.</summary>
    public static bool IsSecurity(int obligation) => obligation / LeavesPerRule % 2 == 1;

    private static string ElementOf(int leaf) => leaf == WholeParts ? "prevention" : "response";

    private static void WriteRule(StringBuilder text, int rule)
    {
        var culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"\n### Rule {rule} — {Words.Title(rule)}\n\n");
        text.Append(rule % 2 == 0 ? "- domain: security\n- pillar: protect-and-enforce\n" : "- domain: assurance\n- pillar: prove-and-comply\n");
        for (var part = 0; part < WholeParts; part++)
        {
            var seed = (rule * LeavesPerRule) + part;
            text.Append(culture, $"\n#### Rule {rule}({(char)('a' + part)}) — {Words.Title(seed)}\n\n{Words.Sentence(seed)} {Words.Sentence(seed + 3)}\n\n");
            text.Append(part % 2 == 0 ? "- evidence: EV-RECORD\n- retention: 5 years\n" : "- evidence: EV-RESULTS\n");
            if (part == 5)
            {
                text.Append("- condition: class customer-facing and actor provider and uses-personal-data\n");
            }
        }

        text.Append(culture, $"\n#### Rule {rule}(i) — {Words.Title(rule + 5)}\n\n{Words.Sentence(rule + 5)}\n\n");
        text.Append(culture, $"- elements: {ElementOf(WholeParts)}, {ElementOf(WholeParts + 1)}\n");
    }
}
