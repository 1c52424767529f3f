using System.Globalization;

namespace Mapping.Benchmarks.Evidence;

/// <summary>A workspace that matches each record of a large feed with one of another, in another order, so that all of it is looked up; the same bytes each time.</summary>
internal static class LargeMatch
{
    private const string Workspace =
        """
        use iso-42001 edition 2023 as iso

        owner cro "Chief Risk Officer" domain assurance

        system payments "Payments agent" {
          actor organisation
          scope iso 6.1.2
        }

        feed payments "Payments" {
          files "evidence/payments.jsonl"
          time at
          class audit-evidence
        }

        feed approvals "Approvals" {
          files "evidence/approvals.jsonl"
          time at
          class audit-evidence
        }

        control approved "No payment without approval" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies iso 6.1.2

          evidence before "Each payment was approved in the hour before" {
            from payments
            expect match in approvals on payment_id = id where decision = "approved" at most 1 hour before
          }
        }

        """;

    /// <summary>A prime, so that stepping by it comes to each record once where their number is no multiple of it.</summary>
    private const long Step = 7_919;

    private static readonly DateTime Start = new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc);

    public static string PaymentsIn(string folder) => Path.Join(folder, "evidence", "payments.jsonl");

    public static string ApprovalsIn(string folder) => Path.Join(folder, "evidence", "approvals.jsonl");

    public static int Generate(string folder, long records)
    {
        Directory.CreateDirectory(Path.Join(folder, "evidence"));
        File.WriteAllText(Path.Join(folder, "mapping.workspace"), "");
        File.WriteAllText(Path.Join(folder, "main.mapping"), Workspace.ReplaceLineEndings("\n"));
        using var payments = File.CreateText(PaymentsIn(folder));
        using var approvals = File.CreateText(ApprovalsIn(folder));
        for (var i = 0L; i < records; i++)
        {
            var other = i * Step % records;
            payments.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"at\":\"{Time(i, 0)}\",\"payment_id\":\"pay-{i:D9}\",\"amount\":{500 + (i % 9_000)},\"currency\":\"EUR\",\"account\":\"acc-{i % 50_000:D6}\"}}\n"));
            approvals.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"at\":\"{Time(other, 1 + (other % 59))}\",\"id\":\"pay-{other:D9}\",\"decision\":\"approved\",\"by\":\"officer-{other % 40:D2}\"}}\n"));
        }

        return 0;
    }

    private static string Time(long payment, long minutesBefore) =>
        Start.AddSeconds(payment * 4_000_000 % 4_000_001).AddMinutes(-minutesBefore).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
