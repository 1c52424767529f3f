namespace Mapping.LanguageServer.Tests;

/// <summary>A workspace with one of everything on the way from an obligation to its records.</summary>
public static class SmallWorkspace
{
    public const string Main = """
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "Chief 😀 Officer" domain security
        system loans "Loan scoring" {
          actor provider
          class high-risk annex-iii
          facts trains-models
          scope aia Article 15
        }
        feed runs "Nightly runs" {
          files "runs.jsonl"
          time at
          class audit-evidence
          retained 10 years
        }
        gate release { require aia Article 15(5) on evasion evidenced }

        """;

    public const string Controls = """
        control screen "Screening" {
          owner ciso
          domain security
          status operating since 2026-03-01
          satisfies aia Article 15(5) on evasion
          evidence rate "Few pass" {
            from runs where suite = "evasion"
            expect max(rate) <= 2%
            fresh 7 days
          }
        }

        """;

    public const string Records = """
        {"at":"2026-11-20T01:00:00Z","suite":"evasion","rate":0.0167}
        {"at":"2026-11-21T01:00:00Z","suite":"evasion","rate":0.011}

        """;

    public static TemporaryFolder Write() => new TemporaryFolder()
        .Write("mapping.workspace", "").Write("main.mapping", Main).Write("controls.mapping", Controls).Write("runs.jsonl", Records);
}
