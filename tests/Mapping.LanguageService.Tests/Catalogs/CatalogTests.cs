using System.Text;
using Mapping.LanguageService.Catalogs;
using Mapping.LanguageService.Navigation;
using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageService.Tests;

public sealed class CatalogTests
{
    [Theory]
    [InlineData("- see: Rule 2$0(a)", "Rule 2(a) -> 65 Rule 2(a) — Test against attack")]
    [InlineData("GDPR 3$0 0 (outside)", "nothing")]
    [InlineData("see Ru$0le 2(b).", "Rule 2(b) -> 76 Rule 2(b) — Handle personal data")]
    [InlineData("see Rule 2(b$0).", "Rule 2(b) -> 76 Rule 2(b) — Handle personal data")]
    [InlineData("needed (Ru$0le 1).", "Rule 1 -> 55 Rule 1 — Know your systems")]
    [InlineData("needed (Rule $01).", "Rule 1 -> 55 Rule 1 — Know your systems")]
    [InlineData("Only w$0hat", "nothing")]
    [InlineData("- provision: Rule $01", "Rule 1 -> 55 Rule 1 — Know your systems")]
    [InlineData("- applies to: R$0ule 2(a)", "Rule 2(a) -> 65 Rule 2(a) — Test against attack")]
    [InlineData("### Ru$0le 3 — Pilots\n\nPilots", "Rule 3 -> 83 Rule 3 — Pilots")]
    [InlineData("- evidence: EV$0-TEST", "EV-TEST -> 51 EV-TEST")]
    [InlineData("and not uses-$0personal-data", "uses-personal-data -> 30 uses-personal-data")]
    [InlineData("- condition: class customer-$0facing and not", "customer-facing -> 16 customer-facing")]
    [InlineData("default-condition: class cust$0omer-facing", "customer-facing -> 16 customer-facing")]
    [InlineData("- applies: ch$0at 2026", "chat -> 22 chat")]
    [InlineData("prompt-injection, data-$0leaks", "data-leaks -> 74 data-leaks")]
    [InlineData("#### Rule 2(a) — Te$0st", "Rule 2(a) — Test against attack -> 65 Rule 2(a) — Test against attack")]
    [InlineData("- top$0ic: red", "nothing")]
    public void Definition(string marked, string expected)
    {
        var (document, offset) = MarkedCatalog.At(marked.Replace("GDPR 3$0 0", "GDPR 3$00", StringComparison.Ordinal));
        var found = CatalogNavigation.Definition(document, offset);
        var target = found?.Targets.OfType<SourceTarget>().Single().Location;
        Assert.Equal(expected, found is null || target is null
            ? "nothing"
            : $"{document.Source.ToString(found.Origin)} -> {target.Start.Line} {target.Source.ToString(target.Span)}");
    }

    [Fact]
    public void References_are_in_sources_and_in_the_catalog()
    {
        var (document, offset) = MarkedCatalog.At("#### Rule 2(a) — Te$0st");

        Assert.Equal(
            """
            catalogs/acme/1.md:45:15 Rule 2(a)
            catalogs/acme/1.md:59:8 Rule 2(a)
            main.mapping:7:18 Rule 2(a)
            """,
            Places(CatalogNavigation.References(document, offset, ReferenceOptions.UsesOnly)));
    }

    [Fact]
    public void References_of_an_element()
    {
        var (document, offset) = MarkedCatalog.At("prompt-injection, data-$0leaks");

        Assert.Equal(
            """
            catalogs/acme/1.md:74:31 data-leaks
            main.mapping:7:31 data-leaks
            """,
            Places(CatalogNavigation.References(document, offset, ReferenceOptions.WithDeclaration)));
    }

    [Fact]
    public void Hover_of_a_provision_says_what_it_inherits_and_how_it_is_covered() => Hover("#### Rule 2(a) — Te$0st", """
        **Rule 2(a)** — Test against attack

        People who want it to fail attack it.

        - 2 assessable below it
        - binds: product-team
        - where: class customer-facing and actor product-team
        - from: 2026-09-01 on route chat
        - domain: security (our reading)
        - elements: prompt-injection, data-leaks (our names for its parts)
        - expected evidence: Results of EV-TEST runs (structured)

        - **shop**: 2 obligations: 1 unverified, 1 unmapped

        *From a catalog of this workspace; Acme AI policy, edition 1:* [official text](<https://acme.example/policy>)

        - kind: context
        - topic: red team
        - usual owner: security
        - records kept: at least 5 years
        - cited 1 time in 1 file
        """);

    [Fact]
    public void Hover_of_a_reference_is_that_of_the_provision() =>
        Assert.StartsWith("**Rule 2(a)** — Test against attack", HoverAt("- see: Rule 2$0(a)"), StringComparison.Ordinal);

    [Fact]
    public void Hover_of_a_key() => Hover("- top$0ic: red", """
        **topic**

        Free words by which it is found. Inherited.
        """);

    [Fact]
    public void Hover_of_a_type_of_evidence() => Hover("- evidence: EV$0-TEST", """
        **EV-TEST** — Results of EV-TEST runs

        - form: structured
        - expected by 3 provisions
        """);

    [Fact]
    public void Hover_of_a_fact() => Assert.StartsWith(
        "**uses-personal-data** — Does the system see personal data?", HoverAt("and not uses-$0personal-data"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_of_prose() => Hover("Pilots need $0no test", "nothing");

    [Fact]
    public void Outline_is_the_tree_of_provisions()
    {
        var text = new StringBuilder();
        Draw(text, CatalogOutline.Of(MarkedCatalog.Open(MarkedCatalog.Catalog.ReplaceLineEndings("\n"))), "");
        Assert.Equal(
            """
            Section Acme AI policy
              Section Classes
                SystemClass customer-facing
                  SystemClass chat
              Section Facts
                Fact uses-personal-data
              Section Scope rules
                Requirement Rule 3 | Pilots
              Section Evidence types
              Section Provisions
                Provision Rule 1 | Know your systems
                Provision Rule 2 | Protect your systems
                  Provision Rule 2(a) | Test against attack
                    Element prompt-injection | Test against attack: prompt injection
                    Element data-leaks | Test against attack: data leaks
                  Provision Rule 2(b) | Handle personal data
                Provision Rule 3 | Pilots
            """,
            text.ToString().TrimEnd());
    }

    [Fact]
    public void A_heading_folds_with_all_below_it()
    {
        var document = MarkedCatalog.Open("---\nframework: a\nedition: 1\ntitle: A\n---\n\n# A\n\n## Provisions\n\n### 1 — One\n\nx\n\n#### 1.1 — Two\n\n### 2 — Three\n\n\n");
        var folded = CatalogFolding.Of(document).Select(range => document.Source.ToString(range.Span).Replace("\n", "/", StringComparison.Ordinal));
        Assert.Equal(
            """
            # A//## Provisions//### 1 — One//x//#### 1.1 — Two//### 2 — Three
            ## Provisions//### 1 — One//x//#### 1.1 — Two//### 2 — Three
            ### 1 — One//x//#### 1.1 — Two
            """.ReplaceLineEndings("\n"),
            string.Join('\n', folded));
    }

    [Fact]
    public void Every_place_of_what_ships_and_of_what_is_broken_has_answers()
    {
        string[] texts =
        [
            MarkedCatalog.Catalog,
            MarkedCatalog.Catalog.Replace("framework: acme", "", StringComparison.Ordinal),
            MarkedCatalog.Catalog.Replace("---", "", StringComparison.Ordinal),
            "", "-", "- ", "---\n", "---\nkind", "# ", "#\n- :\n- *:*, ,", "### a\n- see: ,(\n- condition: (((",
        ];
        foreach (var document in texts.Select(text => MarkedCatalog.Open(text)))
        {
            _ = CatalogOutline.Of(document);
            _ = CatalogFolding.Of(document);
            for (var offset = 0; offset <= document.Source.Length; offset++)
            {
                _ = CatalogNavigation.Definition(document, offset);
                _ = CatalogNavigation.References(document, offset, ReferenceOptions.WithDeclaration);
                _ = CatalogHovers.At(document, offset);
                foreach (var item in CatalogCompletions.At(document, offset).Items)
                {
                    Assert.True(item.Replace.Start <= offset && offset <= item.Replace.End && item.Replace.End <= document.Source.Length, $"{item} at {offset}");
                    _ = CatalogCompletions.Resolve(document, item);
                }
            }
        }
    }

    private static string HoverAt(string marked)
    {
        var (document, offset) = MarkedCatalog.At(marked);
        return CatalogHovers.At(document, offset)?.Markdown ?? "nothing";
    }

    private static void Hover(string marked, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), HoverAt(marked));

    private static string Places(IEnumerable<Mapping.Compiler.Text.Location> places) => string.Join('\n', places.Select(Drawing.Place));

    private static void Draw(StringBuilder text, IEnumerable<OutlineEntry> entries, string indent)
    {
        foreach (var entry in entries)
        {
            text.Append(indent).Append(entry.Kind).Append(' ').Append(entry.Name).Append(entry.Detail.Length > 0 ? $" | {entry.Detail}" : "").Append('\n');
            Draw(text, entry.Children, indent + "  ");
        }
    }
}
