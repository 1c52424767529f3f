using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks.Evidence;

/// <summary>A workspace of feeds with 100 files of 20 records each and 30 rules on each feed, three in each of ten controls.</summary>
internal static class ManyFiles
{
    public const int FilesPerFeed = 100;
    public const int RulesPerFeed = ControlsPerFeed * RulesPerControl;

    private const int RecordsPerFile = 20;
    private const int ControlsPerFeed = 10;
    private const int RulesPerControl = 3;

    private const string Shared =
        """
        use bench edition 1

        owner cro "Chief Risk Officer" domain security, assurance

        system assistant "Customer assistant" {
          actor provider
          class customer-facing
          facts uses-personal-data
          scope bench
        }

        """;

    public static int Generate(string folder, int feeds)
    {
        var catalogs = Directory.CreateDirectory(Path.Join(folder, "catalogs", "bench")).FullName;
        File.WriteAllText(Path.Join(folder, "mapping.workspace"), "");
        File.WriteAllText(Path.Join(catalogs, "1.md"), CatalogText.Write(new WorkspaceSize(feeds * ControlsPerFeed, 0)));
        File.WriteAllText(Path.Join(folder, "shared.mapping"), Shared.ReplaceLineEndings("\n"));
        var records = new RecordText();
        for (var feed = 0; feed < feeds; feed++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"feed-{feed:D3}");
            File.WriteAllText(Path.Join(folder, name + ".mapping"), FeedText(name, feed));
            WriteRecords(Directory.CreateDirectory(Path.Join(folder, "evidence", name)).FullName, records);
        }

        return 0;
    }

    private static void WriteRecords(string folder, RecordText records)
    {
        for (var file = 0; file < FilesPerFeed; file++)
        {
            using var target = File.Create(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{file:D3}.jsonl")));
            records.Write(target, RecordsPerFile);
        }
    }

    private static string FeedText(string name, int feed)
    {
        var text = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"feed {name} \"Nightly runs\" {{\n  files \"evidence/{name}/*.jsonl\"\n  time finished_at\n  class audit-evidence\n}}\n");
        for (var control = 0; control < ControlsPerFeed; control++)
        {
            var obligation = (feed * ControlsPerFeed) + control;
            var category = CatalogText.IsSecurity(obligation) ? "domain security\n  pillar protect-and-enforce" : "domain assurance\n  pillar prove-and-comply";
            text.Append(culture, $"\ncontrol {name}-{control} \"{Words.Title(obligation)}\" {{\n  owner cro\n  {category}\n  status operating since 2026-01-01\n");
            text.Append(culture, $"  satisfies bench {CatalogText.CitationOf(obligation)}\n");
            for (var rule = 0; rule < RulesPerControl; rule++)
            {
                WriteRule(text, name, (control * RulesPerControl) + rule);
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    private static void WriteRule(StringBuilder text, string feed, int rule)
    {
        var expectation = (rule % 3) switch
        {
            0 => "max(success_rate) <= 3%",
            1 => "mean(latency_ms) <= 100",
            _ => "share(where outcome = \"passed\") >= 80%",
        };
        var suite = RecordText.Suites[rule % RecordText.Suites.Length];
        text.Append(CultureInfo.InvariantCulture, $"\n  evidence rule-{rule} \"Within limits\" {{\n    from {feed} where suite = \"{suite}\"\n    expect {expectation}\n  }}\n");
    }
}
