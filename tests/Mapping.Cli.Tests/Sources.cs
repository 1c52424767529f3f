namespace Mapping.Cli.Tests;

/// <summary>Small workspaces that several tests judge.</summary>
internal static class Sources
{
    /// <summary>Every date is pinned to this day.</summary>
    public const string AsOf = "2026-11-23";

    /// <summary>One system, one control that operates, a gate that holds.</summary>
    public const string Sound =
        """
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "Chief Information Security Officer" domain security

        system loan-scoring "Retail loan scoring" {
          actor provider
          class high-risk annex-iii
          facts trains-models, not learns-after-release, not uses-pretrained-components
          scope aia Article 15(4)
        }

        control failover "Fail-over drills" {
          owner ciso
          domain security, assurance
          pillar protect-and-enforce
          status operating since 2026-03-01
          satisfies aia Article 15(4) on resilience
        }

        gate release {
          require aia Article 15(4) mapped
        }

        """;

    /// <summary>The same, with a gate that asks for evidence.</summary>
    public static readonly string Failing = Sound.Replace("15(4) mapped", "15(4) evidenced", StringComparison.Ordinal);

    /// <summary>The same, with a name that nothing has.</summary>
    public static readonly string Broken = Sound.Replace("owner ciso\n", "owner cisso\n", StringComparison.Ordinal);
}
