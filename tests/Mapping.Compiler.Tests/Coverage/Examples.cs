using System.Collections.Immutable;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>The workspace by which the design page explains the language.</summary>
internal static class Examples
{
    private const string Text = """"
        use eu-ai-act edition 2026-07-27 as aia
        use iso-42001 edition 2023 as iso
        use crosswalk iso-42001 to eu-ai-act        // shipped, our proposal, so only when asked for

        owner ciso "Chief Information Security Officer" domain security
        owner cro  "Chief Risk Officer" domain assurance

        system loan-scoring "Retail loan scoring" {
          actor provider
          class high-risk annex-iii
          facts credit-scoring, trains-models, not learns-after-release
          scope aia Article 9, Article 15
          scope iso 4..10, Annex A
        }

        feed red-team "Nightly red-team runs" {
          files "evidence/red-team/*.jsonl"
          time finished_at
          class audit-evidence                      // or telemetry
          retained 10 years
        }

        control injection-screening "Prompt-injection screening" {
          """
          Every prompt passes the screening service before it reaches the model.
          """
          owner ciso
          domain security
          pillar protect-and-enforce
          status operating since 2026-03-01
          satisfies aia Article 15(5) on evasion
          satisfies iso A.6.2.6 partially because "monitors the model only at run time"

          evidence attack-success "Attack success stays at or below 2 %" {
            from red-team where suite = "prompt-injection"
            expect max(success_rate) <= 2%
            expect count() >= 200
            within 30 days
            fresh 7 days
            threshold set 2026-01-15 by cro
          }
        }

        control risk-process "Risk management process" {
          owner cro
          domain assurance
          status operating since 2025-11-01
          satisfies aia Article 9(1), 9(2) on process
          evidence plan { document "docs/risk-management.pdf" approved by cro on 2026-05-01 review 12 months }
        }

        waive aia Article 15(5) on model-poisoning until 2027-01-31
          because "no third-party base model before release 2" approved by ciso on 2026-02-02

        exclude iso A.10.3 because "no suppliers take part in the life cycle" approved by cro on 2026-02-02

        crosswalk iso to aia {
          6.1.2 intersects Article 9(2)(a) because "organisation-level, own criteria"
        }

        vendor guardco "GuardCo" {
          product shield "Shield" {
            domain security
            renewal ciso, 120000 EUR per year, until 2027-06-30
            provides injection-screening
            claims aia Article 15(5) on evasion, confidentiality
            requires human-review                   // what the customer must do for the claims to count
            produces telemetry
            attests "evidence/guardco/soc2.pdf" expires 2027-01-31
          }
        }

        gate release {
          require aia Article 9, Article 15 evidenced
          require iso mapped at least 90%
        }

        """";

    private const string HumanReview = """
        control human-review "Human review" {
          owner cro
          status planned by 2027-03-01
          satisfies aia Article 9(5)(c)
        }

        """;

    /// <summary>The design page's declarations, and the control that its product requires.</summary>
    public static ImmutableArray<string> Declarations { get; } = Split(Text + "\n" + HumanReview);

    /// <summary>As it stands on the design page.</summary>
    public static string DesignPage => Text;

    /// <summary>A declaration starts in the first column, and everything up to the next one is its own.</summary>
    private static ImmutableArray<string> Split(string text)
    {
        var declarations = ImmutableArray.CreateBuilder<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && char.IsAsciiLetterLower(line[0]))
            {
                declarations.Add("");
            }

            declarations[^1] += line + "\n";
        }

        return declarations.ToImmutable();
    }
}
