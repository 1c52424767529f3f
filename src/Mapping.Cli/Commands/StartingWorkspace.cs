using System.Collections.Immutable;

namespace Mapping.Cli.Commands;

/// <summary>The files that <c>mapping init</c> writes.</summary>
internal static class StartingWorkspace
{
    public static ImmutableArray<(string Path, string Content)> Files { get; } =
    [
        ("mapping.workspace", "// This file marks the folder as a workspace; every .mapping file below belongs to it,\n// but for folders that hold a file of this name: each is a workspace of its own, to be checked by itself.\n"),
        ("main.mapping", Main),
        ("controls/assurance.mapping", Assurance),
        ("controls/security.mapping", Security),
    ];

    private const string Main =
        """
        use eu-ai-act edition 2026-07-27 as aia
        use iso-42001 edition 2023 as iso

        owner ciso "Chief Information Security Officer" domain security
        owner cro "Chief Risk Officer" domain assurance

        // Say what you know of the system; "mapping check" asks for what is missing.
        system my-system "My AI system" {
          actor provider
          class high-risk annex-iii
          facts trains-models, not learns-after-release
          scope aia Article 9, Article 15
          scope iso 6.1
        }

        // The build goes red while something in scope has no evidence that passes; without a gate, the default one judges.
        gate release {
          require aia evidenced
          require iso evidenced
        }

        """;

    private const string Assurance =
        """
        // AI assurance: proves that the system was governed.
        control risk-process "Risk management process" {
          owner cro
          domain assurance
          pillar prove-and-comply
          status planned by 2027-06-30
          satisfies aia Article 9(1), 9(2)
          satisfies iso 6.1.2

          evidence plan {
            document "docs/risk-management.pdf" approved by cro on 2026-01-15 review 12 months
          }
        }

        """;

    private const string Security =
        """
        // AI security: protects the model from attack.
        control input-screening "Screening of inputs" {
          owner ciso
          domain security
          pillar protect-and-enforce
          status planned by 2027-06-30
          satisfies aia Article 15(5) on evasion
        }

        """;
}
