namespace Mapping.LanguageService.Tests;

/// <summary>The pieces of a small workspace, which the tests of the language service and of the server put together.</summary>
internal static class SampleSources
{
    public const string Law = "use eu-ai-act edition 2026-07-27 as aia\n";

    public const string SystemAndFeed = """
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

        """;

    public const string Control = """
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
}
