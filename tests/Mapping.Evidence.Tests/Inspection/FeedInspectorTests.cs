using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Tests.Inspection;

/// <summary>What is said of a feed, drawn as a picture.</summary>
public sealed class FeedInspectorTests
{
    private const string Feed =
        """
        feed runs "Runs" { files "runs/*" time at class telemetry }
        """;

    [Fact]
    public void Fields_have_kinds_samples_values_and_ranges() => Check(
        Feed,
        new InspectionOptions { AsOf = new DateOnly(2026, 11, 23) },
        """
        file runs/a.jsonl JsonLines 223 bytes, 3 records, 0 problems, be108b
        file runs/b.jsonl JsonLines 151 bytes, 3 records, 1 problems, abe719
        6 records, 0 runs, 2026-11-01T00:00 to 2026-11-04T08:00, 0 later
        at: Time 5, missing 0, 2026-11-01T00:00 to 2026-11-24T00:00 [2026-11-01 | 2026-11-02 | 2026-11-03 | 2026-11-04T08:00:00Z | 2026-11-24]
        suite: Text 5, missing 0 [evasion | poison] of evasion 3, poison 2
        rate: Number 4, Text 1, missing 0, 0.25 to 2 [0.5 | 0.25 | 2 | 3e-1 | n/a]
        tool.name: Text 1, missing 4 [x]
        tool.tags: Compound 1, missing 4 []
        ok: Boolean 2, missing 3 [true | false]
        `not`.`in`: Number 1, missing 4, 1 to 1 [1]
        `Case ID`: Number 1, missing 4, 7 to 7 [7]
        list tool.tags.*: 1 element, of tool.tags.* Number missing 0, keys 
        MAP5001 a line must hold one JSON object, 1: runs/b.jsonl:3:1
        """,
        ("runs/b.jsonl", """
            {"at":"2026-11-04T08:00:00Z","suite":"evasion","rate":3e-1}
            {"at":"2026-11-24","suite":"poison","rate":"n/a","Case ID":7}
            {"at":"2026-11-04T08:00:00Z",
            """),
        ("runs/a.jsonl", """
            {"at":"2026-11-01","suite":"evasion","rate":0.5,"tool":{"name":"x","tags":[1]},"ok":true}
            {"at":"2026-11-02","suite":"evasion","rate":0.25,"ok":false,"note":null}
            {"at":"2026-11-03","suite":"poison","rate":2,"not":{"in":1}}
            """));

    [Fact]
    public void Problems_are_those_that_any_rule_would_meet() => Check(
        """
        feed runs "Runs" { files "runs/*", "more/*" time at key id system app class telemetry }
        """,
        new InspectionOptions { AsOf = new DateOnly(2026, 11, 23), Systems = ["loans"] },
        """
        file more/a.txt ? 1 bytes, 0 records, 1 problems, 8a8de8
        file runs/a.jsonl JsonLines 200 bytes, 6 records, 1 problems, c2e9e7
        6 records, 0 runs, 2026-11-01T00:00 to 2026-11-01T00:00, 0 later
        at: Text 4, missing 1 [2026-11-01 | soon] of 2026-11-01 3, soon 1
        app: Text 5, missing 0 [loans | loan] of loans 4, loan 1
        id: Number 5, missing 0, 1 to 4 [1 | 2 | 3 | 4]
        x: Number 2, missing 3, 1 to 2 [1 | 2]
        MAP5001 a line must hold one JSON object, 1: runs/a.jsonl:6:1
        MAP5009 the name of the file does not tell its format; give the feed one, for example "format jsonl", 1: more/a.txt:1:1
        MAP5004 no time in the field "at", 1: runs/a.jsonl:5:1
        MAP5004 something else than a time in the field "at", 1: runs/a.jsonl:4:1
        MAP5006 it differs from an earlier record with the same key, 1: runs/a.jsonl:2:1
        MAP5011 a record speaks of the system "loan", which nobody declares, 1: runs/a.jsonl:3:1
        """,
        ("runs/a.jsonl", """
            {"id":1,"app":"loans","at":"2026-11-01","x":1}
            {"id":1,"app":"loans","at":"2026-11-01","x":2}
            {"id":2,"app":"loan","at":"2026-11-01"}
            {"id":3,"app":"loans","at":"soon"}
            {"id":4,"app":"loans"}
            nonsense
            """),
        ("more/a.txt", "?"));

    [Fact]
    public void A_feed_without_files_says_so() => Check(
        Feed,
        new InspectionOptions(),
        """
        0 records, 0 runs, ? to ?, 0 later
        MAP5008 no file matches "runs/*", 1: main.mapping:1:26
        """);

    [Fact]
    public void Lists_have_lengths_fields_and_keys() => Check(
        Feed,
        new InspectionOptions { AsOf = new DateOnly(2026, 11, 23) },
        """
        file runs/a.jsonl JsonLines 360 bytes, 5 records, 2 problems, 8cb4c5
        5 records, 0 runs, 2026-11-01T00:00 to 2026-11-03T00:00, 0 later
        at: Time 3, missing 0, 2026-11-01T00:00 to 2026-11-03T00:00 [2026-11-01 | 2026-11-02 | 2026-11-03]
        metrics: Compound 2, missing 1 []
        tags: Compound 1, missing 2 []
        list metrics.*: 5 elements in 4 lists of 0 to 2, of metrics.*.name Text missing 0, metrics.*.value Number missing 2, metrics.*.by.`the team` Text missing 4, metrics.*.parts Compound missing 4, keys metrics.*.name
        list tags.*: 3 elements, of tags.* Text/Number missing 0, keys 
        list metrics.*.parts.*: 2 elements, of metrics.*.parts.*.id Text missing 0, keys metrics.*.parts.*.id
        MAP5001 a field occurs twice, 1: runs/a.jsonl:5:25
        MAP5001 it is no valid JSON, 1: runs/a.jsonl:4:51
        """,
        ("runs/a.jsonl", """
            {"at":"2026-11-01","metrics":[{"name":"a","value":1,"*":2},{"name":"b","by":{"the team":"x"}}],"tags":["x","x",1]}
            {"at":"2026-11-02","metrics":[{"name":"a","value":1},{"name":"b","value":2,"parts":[{"id":"p"},{"id":"q"}]}]}
            {"at":"2026-11-03","metrics":[]}
            {"at":"2026-11-03","metrics":[{"name":"a","value":}
            {"at":"2026-11-03","at":"2026-11-03","metrics":[]}
            """));

    [Fact]
    public void Lists_in_lists_and_names_without_end_are_counted_in_little_memory()
    {
        var nested = string.Concat(Enumerable.Repeat("[", 60)) + string.Concat(Enumerable.Repeat("]", 60));
        var lists = string.Join(",", Enumerable.Range(0, 300).Select(i => $"\"l{i}\":[{{\"{new string('n', 1000)}\":1,\"f{i}\":[1],{string.Join(",", Enumerable.Range(0, 20).Select(g => $"\"g{g}\":1"))}}}]"));
        var workspace = new InlineWorkspace(Feed, ("runs/a.jsonl", $"{{\"at\":\"2026-11-01\",\"x\":{nested},{lists}}}"));

        var feed = FeedInspector.Inspect(workspace.Feed, workspace);

        Assert.Equal(200, feed.Lists.Length);
        Assert.Equal(1000, feed.Lists.Sum(list => list.Fields.Length));
        Assert.All(feed.Lists, list => Assert.InRange(list.Path.Length, 1, 500));
    }

    [Fact]
    public void A_key_tells_the_elements_of_each_list_apart()
    {
        var workspace = new InlineWorkspace(
            Feed, ("runs/a.jsonl", """{"at":"2026-11-01","l":[{"id":"a","two":"x","n":1},{"id":"b","two":"x","n":2}],"m":[{"id":"a"}]}""" + "\n" + """{"at":"2026-11-01","l":[{"id":"a","two":"y","n":1}]}"""));

        var lists = FeedInspector.Inspect(workspace.Feed, workspace).Lists;

        Assert.Equal(["l.*.id"], lists[0].Keys.Select(key => key.Path));
        Assert.Empty(lists[1].Keys);
    }

    [Fact]
    public void A_sample_stops_early_and_says_so() => Check(
        Feed,
        new InspectionOptions { MaxFiles = 2, MaxRecordsPerFile = 2 },
        """
        file runs/b.json Json 41 bytes, 2 records, 0 problems, c2dd96
        file runs/c.jsonl JsonLines 43 bytes, 2 records, 0 problems, no digest
        4 records, 0 runs, 2026-11-01T00:00 to 2026-11-01T00:00, 0 later, sample
        at: Time 3, missing 1, 2026-11-01T00:00 to 2026-11-01T00:00 [2026-11-01]
        b: Number 1, missing 3, 1 to 1 [1]
        MAP5004 no time in the field "at", 1: runs/c.jsonl:2:1
        """,
        ("runs/a.jsonl", "{\"d\":1}"),
        ("runs/b.json", "[{\"at\":\"2026-11-01\"},{\"at\":\"2026-11-01\"}]"),
        ("runs/c.jsonl", "{\"at\":\"2026-11-01\"}\n{\"b\":1}\n{\"c\":1}\nbroken\n"));

    [Fact]
    public void A_large_sample_reads_little_of_a_long_file()
    {
        var line = "{\"at\":\"2026-11-01\",\"text\":\"" + new string('x', 1000) + "\"}\n";
        var workspace = new InlineWorkspace(Feed, ("runs/a.jsonl", string.Concat(Enumerable.Repeat(line, 5000))));

        var feed = FeedInspector.Inspect(workspace.Feed, workspace, new InspectionOptions { MaxRecordsPerFile = 100 });

        Assert.Equal((100, true), (feed.Records, feed.IsSample));
        Assert.True(feed.Files[0].Bytes < 3_000_000);
        Assert.Null(feed.Files[0].Sha256);
        Assert.Equal(new string('x', 37) + "...", feed.Fields[1].Samples[0]);
    }

    [Fact]
    public void A_file_may_be_left_in_the_midst_of_a_record()
    {
        var line = "{\"at\":\"2026-11-01\",\"text\":\"" + new string('x', 100_000) + "\"}\n";
        var workspace = new InlineWorkspace(Feed, ("runs/a.jsonl", string.Concat(Enumerable.Repeat(line, 50))), ("runs/b.jsonl", line));

        var feed = FeedInspector.Inspect(workspace.Feed, workspace, new InspectionOptions { MaxBytesPerFile = 500_000 });

        Assert.InRange(feed.Files[0].Records, 4, 40);
        Assert.Equal((1, true, 2), (feed.Files[1].Records, feed.IsSample, feed.FilesFound));
        Assert.Null(feed.Files[0].Sha256);
        Assert.NotNull(feed.Files[1].Sha256);
        Assert.Empty(feed.Problems);
    }

    [Fact]
    public void Names_of_megabytes_and_too_many_fields_are_not_kept()
    {
        var fields = string.Join(",", Enumerable.Range(0, 1500).Select(i => $"\"f{i}\":{i}"));
        var workspace = new InlineWorkspace(Feed, ("runs/a.jsonl", $"{{\"{new string('n', 100_000)}\":1,{fields}}}"));

        var feed = FeedInspector.Inspect(workspace.Feed, workspace);

        // One of the thousand is the time, which the feed names and no record has.
        Assert.Equal((999, true), (feed.Fields.Length, feed.HasMoreFields));
        Assert.All(feed.Fields, field => Assert.InRange(field.Path.Length, 1, 5));
    }

    [Fact]
    public void Many_values_are_no_enumeration()
    {
        var lines = Enumerable.Range(0, 200).Select(i => $"{{\"at\":\"2026-11-01\",\"few\":\"v{i % 50}\",\"many\":\"v{i % 51}\"}}");
        var workspace = new InlineWorkspace(Feed, ("runs/a.jsonl", string.Join('\n', lines)));

        var fields = FeedInspector.Inspect(workspace.Feed, workspace).Fields;

        Assert.Equal(50, fields.Single(field => field.Path == "few").Values?.Length);
        Assert.True(fields.Single(field => field.Path == "few").IsEnumeration);
        Assert.Null(fields.Single(field => field.Path == "many").Values);
        Assert.Equal("v0 v1 v2 v3 v4", string.Join(" ", fields.Single(field => field.Path == "many").Samples));
    }

    private static void Check(string source, InspectionOptions options, string picture, params (string Path, string Content)[] files)
    {
        var workspace = new InlineWorkspace(source, [.. files.Select(file => (file.Path, file.Content.ReplaceLineEndings("\n")))]);
        Assert.Empty(workspace.Bound.Diagnostics.Where(diagnostic => diagnostic.IsError));
        Assert.Equal(picture.ReplaceLineEndings("\n"), InspectionPicture.Of(FeedInspector.Inspect(workspace.Feed, workspace, options)));
    }
}
