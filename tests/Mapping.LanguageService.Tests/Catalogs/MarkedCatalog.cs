using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Catalogs;

namespace Mapping.LanguageService.Tests;

/// <summary>A workspace with a catalog of its own, in which the cursor is, <c>$0</c>.</summary>
internal static class MarkedCatalog
{
    public const string Catalog = """
        ---
        framework: acme
        edition: 1
        title: Acme AI policy
        source: https://acme.example/policy
        citation-words: Rule
        default-condition: class customer-facing
        actors: product-team, platform-team
        actor: product-team
        ---

        # Acme AI policy

        ## Classes

        ### customer-facing

        A system whose output reaches customers.

        - provision: Rule 1

        #### chat

        Customers talk to the system.

        - applies from: 2026-09-01

        ## Facts

        ### uses-personal-data

        Does the system see personal data?

        - provision: Rule 2(b)
        - undeclared: yes

        ## Scope rules

        ### Rule 3 — Pilots

        Pilots need no test yet.

        - condition: class customer-facing and not uses-personal-data
        - effect: not-applicable
        - applies to: Rule 2(a)

        ## Evidence types

        | Id | Form | Description |
        | --- | --- | --- |
        | EV-TEST | structured | Results of EV-TEST runs |

        ## Provisions

        ### Rule 1 — Know your systems

        Keep a register, see Rule 2(b).

        - see: Rule 2(a), GDPR 30 (outside)

        ### Rule 2 — Protect your systems

        - applies: chat 2026-09-01

        #### Rule 2(a) — Test against attack

        People who want it to fail attack it.

        - domain: security
        - topic: red team
        - owner: security
        - retention: 5 years
        - evidence: EV-TEST
        - elements: prompt-injection, data-leaks

        #### Rule 2(b) — Handle personal data

        Only what is needed (Rule 1).

        - condition: class customer-facing and actor platform-team and uses-personal-data
        - excludable: yes

        ### Rule 3 — Pilots

        What counts as a pilot.

        - kind: context

        """;

    private const string Main = """
        use acme edition 1
        owner cro "CRO" domain assurance
        system shop "Shop" { actor product-team class customer-facing chat facts uses-personal-data scope acme }
        control tests "Tests" {
          owner cro
          status operating since 2026-01-01
          satisfies acme Rule 2(a) on data-leaks
          satisfies acme Rule 1
        }

        """;

    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>The catalog with a change: <paramref name="before"/> is found, and the marked text stands in its place.</summary>
    public static (CatalogDocument Document, int Offset) Parse(string before, string marked)
    {
        var catalog = Catalog.ReplaceLineEndings("\n");
        var at = catalog.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, before);
        var text = catalog[..at] + marked + catalog[(at + before.Length)..];
        var offset = text.IndexOf("$0", StringComparison.Ordinal);
        return (Open(text.Replace("$0", "", StringComparison.Ordinal)), offset);
    }

    /// <summary>The cursor within a stretch that stands as it is, without its mark.</summary>
    public static (CatalogDocument Document, int Offset) At(string marked) => Parse(marked.Replace("$0", "", StringComparison.Ordinal), marked);

    public static CatalogDocument Open(string text)
    {
        var source = new SourceText("catalogs/acme/1.md", text);
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [new SourceText("main.mapping", Main.ReplaceLineEndings("\n"))],
            Catalogs = [source],
            AsOf = Today,
            Today = Today,
        });
        return CatalogDocument.Own(compilation, source);
    }
}
