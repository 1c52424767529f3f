using System.Text;
using Mapping.Reports.Json;
using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>What is said of feeds, as pictures, see <see cref="Golden"/>.</summary>
public sealed class FeedsReportTests
{
    private const string Source =
        """
        system s "S" { }
        feed drills "Fail-over drills" { files "drills/*" time at key id class audit-evidence retained 10 years }
        feed idle "Nobody reads this" { files "idle/*" zone "Europe/Berlin" decimal "," system app format csv }
        feed none "Nothing there yet" { files "none/*", "nowhere.json" time at class telemetry }
        feed named "Says its day in its name" { files "named/*" time from name zone "UTC" class telemetry }
        feed once "Says its time once" { files "once/*" time of file made.at class telemetry }
        feed written "Written by hand" { files "written/*" time seen as "dd.MM.yyyy HH:mm" class telemetry }
        feed strange "Text from strangers" { files "strange/*" time at class telemetry retained 6 months }

        control failover "Fail-over" {
          status operating since 2026-01-01
          evidence fast { from drills where kind = "full" expect max(secnds) <= 60 within 60 days }
          evidence safe { from drills expect count(where lost > 0) = 0 threshold set 2026-11-20 }
        }

        control old "Gone" {
          status retired since 2026-06-01
          evidence gone { from strange expect count() >= 1 }
        }
        """;

    private static readonly InlineFeeds Files = new(
    [
        .. Enumerable.Range(1, 9).Select(month => ($"drills/2026-0{month}.jsonl", $$"""
            {"id":{{month}},"at":"2026-0{{month}}-15T08:00:00Z","kind":"{{(month % 3 == 0 ? "full" : "partial")}}","seconds":{{month * 3.5m}},"lost":0}
            """)),
        ("drills/late/2026-10.jsonl", """
            {"id":10,"at":"2026-10-15T08:00:00Z","kind":"full","seconds":41,"lost":"none","site":{"name":"eu-1","racks":[1,2]},"Case ID":7}
            {"id":10,"at":"2026-10-15T08:00:00Z","kind":"full","seconds":42,"lost":0}
            {"id":11,"at":"2026-12-15T08:00:00Z","kind":"full","seconds":43,"lost":0}
            {"id":12,"kind":"full",
            {"id":13,"kind":"full"}
            """),
        ("idle/a.csv", "at,app,share,done,when,note\n1,loans,2 %,true,2026-01-01,\n2,loans,3 %,false,2026-01-02 10:00,x\n3,s,0.5,true,2026-01-03,\n"),
        ("named/2026-11-01.jsonl", "{\"n\":1}\n"),
        ("named/latest.jsonl", "{\"n\":2}\n"),
        ("once/a.json", "{\"n\":1,\"made\":{\"at\":\"2026-11-02T10:00:00Z\"}}\n"),
        ("written/a.csv", "seen;n\n03.11.2026 08:30;1\n"),
        ("strange/a\u001b[2J.jsonl", "{\"at\":\"2026-11-01\",\"na\\u001bme\":\"\\u001b[31mred\",\"bidi\":\"\\u202eabc\",\"long\":\"" + new string('x', 500) + "\"}\n"),
        ("strange/b.txt", "?"),
    ]);

    [Fact]
    public void Feeds_as_text()
    {
        var text = Page.Of(page => FeedsReport.Write(page, Files.Inspect(Source), InlineFeeds.AsOf));

        Golden.Check("feeds/evidence.txt", text);
        Assert.DoesNotContain(text.Split('\n'), line => line.Length > 80 || line.EndsWith(' '));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
    }

    [Fact]
    public void Feeds_as_json()
    {
        using var stream = new MemoryStream();
        FeedsJson.Write(stream, Files.Inspect(Source), InlineFeeds.AsOf, "1.0.0");

        Golden.Check("feeds/evidence.json", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void No_feed_is_said_too() => Assert.Equal(
        "The workspace declares no feed: nothing can be evidenced but by documents.\n",
        Page.Of(page => FeedsReport.Write(page, [], InlineFeeds.AsOf)));
}
