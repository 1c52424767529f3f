namespace Mapping.Benchmarks.Evidence;

/// <summary>A workspace whose one feed is a large file of JSON Lines, with five rules that hold, so that all of it is judged.</summary>
internal static class LargeFeed
{
    private const string Workspace =
        """
        use iso-42001 edition 2023 as iso

        owner cro "Chief Risk Officer" domain assurance

        system assistant "Customer assistant" {
          actor organisation
          scope iso 6.1.2
        }

        feed runs "Nightly red-team runs" {
          files "evidence/runs.jsonl"
          time finished_at
          class audit-evidence
        }

        control red-team "Attack every model before an attacker does" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies iso 6.1.2

          evidence evasion "Evasion stays rare" {
            from runs where suite = "evasion"
            expect max(success_rate) <= 3%
          }

          evidence privacy "Attacks on privacy are tried often and fail" {
            from runs where suite in ("extraction", "membership")
            expect mean(success_rate) <= 2%
            expect sum(attempts) >= 2000
          }

          evidence outcome "Runs pass" {
            from runs
            expect share(where outcome = "passed") >= 95%
          }

          evidence latency "Poisoning is noticed in time" {
            from runs where suite = "poisoning" and attempts > 100
            expect median(latency_ms) <= 100
            expect percentile(latency_ms, 95) <= 1000
          }

          evidence injection "Few injections get through" {
            from runs
            expect count(where outcome = "failed" and suite = "prompt-injection") <= 1000000
          }
        }

        """;

    public static string FileIn(string folder) => Path.Join(folder, "evidence", "runs.jsonl");

    public static int Generate(string folder, long bytes)
    {
        Directory.CreateDirectory(Path.Join(folder, "evidence"));
        File.WriteAllText(Path.Join(folder, "mapping.workspace"), "");
        File.WriteAllText(Path.Join(folder, "main.mapping"), Workspace.ReplaceLineEndings("\n"));
        using var file = File.Create(FileIn(folder));
        new RecordText().Fill(file, bytes);
        return 0;
    }
}
