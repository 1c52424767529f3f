namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Small catalogs of the workspace's own, and declarations that most tests need.</summary>
internal static class Own
{
    /// <summary>Rule 1 has the parts (a) and (b), Rule 2 stands alone and may be excluded, Rule 3 asks for security, Rule 4 for assurance.</summary>
    public const string Policy = """
        ---
        framework: policy
        edition: 1
        title: Policy
        citation-words: Rule, Rules
        domain: shared
        ---

        ## Provisions

        ### Rule 1 — Two duties

        #### Rule 1(a) — The first

        #### Rule 1(b) — The second

        ### Rule 2 — What may not fit

        - excludable: yes

        ### Rule 3 — Defence

        - domain: security

        ### Rule 4 — Proof

        - domain: assurance
        - applies: 2027-06-01
        """;

    /// <summary>Uses the policy for one system and has an owner of everything.</summary>
    public const string Start = """
        use policy edition 1
        owner boss "Boss"
        system app "App" {
          scope policy
        }

        """;

    /// <summary>A control that operates, with the clauses given.</summary>
    public static string Control(string name, string items, string status = "operating since 2026-01-01") => $$"""
        control {{name}} "{{name}}" {
          owner boss
          status {{status}}
          {{items}}
        }

        """;

    /// <summary>A rule of evidence; what it says is given to the compiler, so its own words do not matter.</summary>
    public static string Evidence(string name) =>
        $$"""evidence {{name}} { document "{{name}}.pdf" approved by boss on 2026-05-01 review 12 months }""";
}
