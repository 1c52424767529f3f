namespace Mapping.Benchmarks;

/// <summary>What all controls refer to: the framework in use, owners, feeds, one system with everything in scope, a gate.</summary>
internal static class SharedText
{
    public static readonly string[] Owners = ["ciso", "cro", "head-of-engineering", "head-of-data"];

    public static readonly string[] Feeds = ["red-team", "access-reviews", "drift-monitor", "change-log"];

    private const string Text =
        """
        use bench edition 1

        owner ciso                "Chief Information Security Officer" domain security
        owner cro                 "Chief Risk Officer" domain assurance
        owner head-of-engineering "Head of Engineering" domain security, assurance
        owner head-of-data        "Head of Data" domain assurance

        system assistant "Customer assistant" {
          actor provider
          class customer-facing
          facts uses-personal-data
          scope bench
        }

        feed red-team "Nightly red-team runs" {
          files "evidence/red-team/*.jsonl"
          time finished_at
          class audit-evidence
          retained 10 years
        }

        feed access-reviews "Reviews of access rights" {
          files "evidence/access/*.csv"
          time reviewed_at
          class audit-evidence
          retained 10 years
        }

        feed drift-monitor "Drift of inputs, by day" {
          files "evidence/drift/*.jsonl"
          time day
          class audit-evidence
          retained 10 years
        }

        feed change-log "Changes to models and prompts" {
          files "evidence/changes/*.json"
          time merged_at
          class audit-evidence
          retained 10 years
        }

        gate release {
          require bench mapped at least 80%
        }

        """;

    public static string Write() => Text.ReplaceLineEndings("\n");
}
