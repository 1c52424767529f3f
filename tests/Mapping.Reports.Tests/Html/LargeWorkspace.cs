using System.Globalization;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Tests.Html;

/// <summary>A workspace of any size that says the same words wherever it may: in titles, reasons and descriptions of catalog, controls and products.</summary>
internal static class LargeWorkspace
{
    private const int Parts = 10;

    private static readonly DateOnly AsOf = new(2026, 11, 23);

    /// <param name="obligations">How many each system has; rounded down to tens.</param>
    /// <param name="systems">How many systems have all of them in scope.</param>
    /// <param name="words">On one line, without quotation marks.</param>
    public static ReportContent Content(int obligations, int systems, string words)
    {
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [new SourceText("main.mapping", Source(obligations / Parts, systems, words))],
            Catalogs = [new SourceText("catalogs/bench/1.md", Catalog(obligations / Parts, words))],
            AsOf = AsOf,
            Today = AsOf,
        });
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.IsError);
        return new ReportContent(Judgement.Of(compilation, []), null, "1.0.0") { Gaps = compilation.AnalyzeGaps(), PlaceAddress = (path, line) => $"{path}#L{line}" };
    }

    private static string Catalog(int rules, string words)
    {
        var text = new StringBuilder("---\nframework: bench\nedition: 1\ntitle: Generated\ncitation-words: Rule, Rules\n---\n\n## Provisions\n");
        for (var rule = 1; rule <= rules; rule++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### Rule {rule} — {words}\n\n- domain: {(rule % 2 == 0 ? "security" : "assurance")}\n");
            for (var part = 0; part < Parts; part++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n#### Rule {rule}({(char)('a' + part)}) — {words}\n\n{words}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Of ten rules five are mapped, one in part, and two products claim others.</summary>
    private static string Source(int rules, int systems, string words)
    {
        var text = new StringBuilder($"use bench edition 1\nowner ciso \"{words}\" domain security\nowner cro \"{words}\" domain assurance\n");
        for (var system = 1; system <= systems; system++)
        {
            text.Append(CultureInfo.InvariantCulture, $"system s{system} \"{words}\" {{ scope bench }}\n");
        }

        for (var rule = 1; rule <= rules; rule++)
        {
            if (rule % 2 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"control c{rule} \"{words}\" {{\n  \"\"\"\n  {words}\n  \"\"\"\n  owner {(rule % 4 == 0 ? "ciso" : "cro")}\n  domain security\n  status operating since 2026-01-01\n  satisfies bench Rule {rule}");
                text.Append(rule % 10 == 0 ? $" partially because \"{words}\"\n}}\n" : "\n}\n");
            }
        }

        for (var product = 1; product <= 3; product++)
        {
            text.Append(CultureInfo.InvariantCulture, $"vendor v{product} \"{words}\" {{\n  product p \"{words}\" {{\n    renewal cro, {product}000 EUR per year\n    claims bench Rule 1..{Math.Min(product * 50, rules)}\n  }}\n}}\n");
        }

        return text.ToString();
    }
}
