using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Json;

namespace Mapping.Evidence.Tests.Reading.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Elements_of_a_list_at_the_root() => Reads(
        "",
        """
        [
          {"a": 1}, {"a": "x",
            "b": true},

          {"b": [{"a": 2}]}
        ]
        """,
        """
        2 | a 1
        2 | a "x" b true
        5 | b {}
        """);

    [Fact]
    public void An_object_at_the_root_is_one_record() => Reads(
        "", "\n{\n  \"a\": 1, \"b\": [ {}, [3] ]\n}\n", "2 | a 1 b {}");

    [Fact]
    public void Raw_bytes_are_those_of_the_record() => ReaderCheck.Reads(
        new JsonReader(), "a", """[ {"a": 1 } , {"b":"é"}]""", """
        1 | a 1 raw {"a": 1 }
        1 |  raw {"b":"é"}
        """, showRaw: true);

    [Fact]
    public void A_path_leads_to_the_list() => Reads(
        "report.runs",
        """
        {
          "runs": [ {"a": 0} ], "a": {"report": {"runs": [ {"a": 0} ] } },
          "report": { "more": { "runs": [1] }, "x": [[]], "runs": [
            {"a": 1},
            {"a": 2} ], "z": {} },
          "last": "x"
        }
        """,
        """
        4 | a 1
        5 | a 2
        """);

    [Theory]
    [InlineData("", "[]", "")]
    [InlineData("r", """{"r":[]}""", "")]
    [InlineData("", "", "1:1 ! it is empty (end)")]
    [InlineData("", " \n ", "2:2 ! it is empty (end)")]
    [InlineData("", "\uFEFF[{\"a\":1}, 1]", "1 | a 1\n1:11 ! it is no object")]
    [InlineData("", "12", "1:1 ! it is neither a list nor an object (end)")]
    [InlineData("r", "[]", "1:1 ! it is no object, so there is no list at \"r\" (end)")]
    [InlineData("r.s", """{"r":{"t":[{}]}}""", "1:17 ! there is no list at \"r.s\" (end)")]
    [InlineData("r.s", """{"r":[{"s":[{}]}]}""", "1:19 ! there is no list at \"r.s\" (end)")]
    [InlineData("r.s", """{"r":{"s":null}}""", "1:11 ! what is at \"r.s\" is no list (end)")]
    [InlineData("r", """{"r":{}}""", "1:6 ! what is at \"r\" is no list (end)")]
    [InlineData("r.s", """{"r":{}, "r":{"\u0073":[{"a":1}]}}""", "1 | a 1")]
    [InlineData("r", """{"r":[{"a":1}], "r":[{"a":1}]}""", "1 | a 1\n1:21 ! there are two lists at \"r\" (end)")]
    [InlineData("", "{\"a\":1}\n{\"a\":2}", "1 | a 1\n2:1 ! another object follows the first, as in JSON Lines: name the file .jsonl, or say \"format jsonl\" in the feed (end)")]
    [InlineData("", """[[{}]]""", "1:2 ! it is no object")]
    [InlineData("r", """{"r":[{"a":1}],"x":[1,]}""", "1 | a 1\n1:23 ! it is no valid JSON (end)")]
    [InlineData("r.*", """{"a":7,"r":[{"b":1}]}""", "1 | a 7 b 1")]
    [InlineData("r.*", """{"r":[{"b":1}],"a":7}""", "1 | b 1\n1:20 ! the field \"a\" stands behind the list, where it comes too late for its records (end)")]
    [InlineData("r.*", """{"a":7,"r":[{"a":null},{"b":1}]}""", "1:13 ! the field \"a\" stands in the record and around the list too: without \".*\" at the end of its path the feed reads only that of the record\n1 | a 7 b 1")]
    [InlineData("r.*", """{"a":7,"a":8,"r":[]}""", "1:12 ! the field \"a\" occurs twice (end)")]
    [InlineData("r.*.s", """{"a":"x","r":[{"s":[{"b":1}]},{"t":[{"b":0}],"s":[]},{"s":[{"b":2},{"b":3}]}]}""", "1 | a \"x\" b 1\n1 | a \"x\" b 2\n1 | a \"x\" b 3")]
    [InlineData("r.*.s", """{"r":[]}""", "")]
    [InlineData("r.*.s", """{"s":[{"b":1}]}""", "1:16 ! there is no list at \"r.*.s\" (end)")]
    [InlineData("r.*.s", """{"r":[{"s":[{"b":1}]},{}]}""", "1 | b 1\n1:24 ! one of the elements around has no list at \"r.*.s\" (end)")]
    [InlineData("r.*.s", """{"r":[{"s":[{"b":1}],"s":[]}]}""", "1 | b 1\n1:26 ! there are two lists at \"r.*.s\" (end)")]
    [InlineData("r.*.s", """{"r":[1]}""", "1:7 ! what is at \"r.*\" is no object (end)")]
    [InlineData("r.*.s", """{"r":{"s":[]}}""", "1:6 ! what is at \"r\" is no list (end)")]
    [InlineData("r.*.s.t", """{"r":[{"s":{"t":[{"b":1}]}},{"s":[]}]}""", "1 | b 1\n1:34 ! what is at \"r.*.s\" is no object (end)")]
    [InlineData("r.*.*", """{"r":[[{"b":1}],[],[{"b":2}]]}""", "1 | b 1\n1 | b 2")]
    public void Shapes(string path, string json, string picture) => Reads(path, json, picture);

    [Theory]
    [InlineData("r", """{"status":"cancelled","eval":{"status":"success"},"r":[{"a":1}]}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    [InlineData("r", """{"r":[{"a":1}],"eval":{},"status":"error"}""", "1 | a 1\n1:43 ! the evaluation did not finish: its status is not \"success\" (end)")]
    [InlineData("r", """{"status":"error","eval":{},"r":[]}""", "1:36 ! the evaluation did not finish: its status is not \"success\" (end)")]
    [InlineData("r", """{"results":{"x":{"total_samples":9},"total_samples":3,"completed_samples":2},"r":[{"a":1}]}""", "1 | a 1 ! the evaluation did not finish: it completed fewer samples than it has")]
    [InlineData("results.r", """{"results":{"total_samples":3,"completed_samples":2,"r":[{"a":1}]}}""", "1 | a 1 ! the evaluation did not finish: it completed fewer samples than it has")]
    [InlineData("d.r", """{"status":"ok","d":{"status":"started","eval":{},"r":[{"a":1}]}}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    [InlineData("d.r", """{"status":"ok","d":{"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"r":[{"a":1}]}}""", "1 | a 1")]
    [InlineData("d.r", """{"d":{"status":"success","eval":{},"r":[{"a":1}]}}""", "1 | a 1\n1:51 ! the evaluation does not count the samples that it has and completed (end)")]
    [InlineData("r", """{"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1,"scores":[{"unscored_samples":1}]},"r":[{"a":1}]}""", "1 | a 1 ! the evaluation did not score all of its samples")]
    [InlineData("results.scores", """{"results":{"total_samples":1,"completed_samples":1,"scores":[{"unscored_samples":1,"a":1}]}}""", "1 | a 1 ! the evaluation did not score all of its samples")]
    [InlineData("results.r", """{"results":{"scores":[{"unscored_samples":1},{"unscored_samples":0}],"r":[{"a":1}]}}""", "1 | a 1 ! the evaluation did not score all of its samples")]
    [InlineData("r", """{"scores":[{"unscored_samples":1}],"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"status":"success","eval":{},"error":{"message":"x"},"results":{"total_samples":1,"completed_samples":1},"r":[{"a":1}]}""", "1 | a 1 ! the evaluation tells of an error beside its status")]
    [InlineData("r", """{"status":"success","eval":{},"error":null,"invalidated":false,"results":{"total_samples":1,"completed_samples":1},"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("", """{"a":1,"results":{"total_samples":0,"completed_samples":0}}""", "1 | a 1 ! the evaluation has no samples, so it shows nothing")]
    [InlineData("r", """{"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"x":{"results":{"total_samples":0}},"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"header":{"status":"error","eval":{}},"r":[{"a":1}]}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    [InlineData("d.r", """{"d":{"logs":[{"status":"error","eval":{}}],"r":[{"a":1}]}}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    [InlineData("", """{"a":1,"logs":[{"x":[{"status":"error","eval":{}}]}]}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    [InlineData("", """{"a":1,"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"samples":[{"error":{"message":"x"}}]}""", "1 | a 1 ! a sample of the evaluation ended in an error")]
    [InlineData("", """{"a":1,"w":[{"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"samples":[{"error":null},{"error":"x"}]}]}""", "1 | a 1 ! a sample of the evaluation ended in an error")]
    [InlineData("", """{"a":1,"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"samples":[{"error":null},{"error":""}]}""", "1 | a 1")]
    [InlineData("w.r", """{"w":{"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"r":[{"a":1,"error":"x"}]}}""", "1 | a 1 ! a sample of the evaluation ended in an error")]
    [InlineData("w.r", """{"w":{"status":"success","eval":{},"results":{"total_samples":1,"completed_samples":1},"r":[{"a":1,"error":null}]}}""", "1 | a 1")]
    [InlineData("r", """{"r":[{"a":1,"error":"x"}]}""", "1 | a 1")]
    [InlineData("r", """{"status":"error","r":[{"a":1}]}""", "1 | a 1 ! what holds the records did not finish: its status is \"error\"")]
    [InlineData("w.r", """{"status":"cancelled","w":{"r":[{"a":1}]}}""", "1 | a 1 ! what holds the records did not finish: its status is \"cancelled\"")]
    [InlineData("r", """{"status":"failed","other":{"status":"error"},"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"status":"ERROR","r":[{"a":1}]}""", "1 | a 1 ! what holds the records did not finish: its status is \"ERROR\"")]
    [InlineData("r", """{"status":"Timed Out","r":[{"a":1}]}""", "1 | a 1 ! what holds the records did not finish: its status is \"Timed Out\"")]
    [InlineData("r", """{"status":["ok","\u0065rror"],"r":[{"a":1}]}""", "1 | a 1 ! what holds the records did not finish: its status is \"error\"")]
    [InlineData("r", """{"status":["ok"],"x":"error","r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"status":[["error"]],"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"r":[{"a":1}],"status":"in_progress"}""", "1 | a 1\n1:39 ! what holds the records did not finish: its status is \"in_progress\" (end)")]
    [InlineData("r", """{"aborted":true,"r":[{"a":1}]}""", "1 | a 1 ! the run did not finish, as the report says itself")]
    [InlineData("r", """{"aborted":false,"status":"FAILED","other":{"aborted":true},"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("", """{"a":1,"eval":{},"results":{"total_samples":3,"completed_samples":3}}""", "1 | a 1 ! the evaluation did not finish: it has no status")]
    [InlineData("", """{"a":1,"status":["error"],"eval":{},"results":{"total_samples":3,"completed_samples":3}}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    [InlineData("", """{"a":1,"status":"success","eval":{},"results":{"total_samples":3,"completed_samples":4}}""", "1 | a 1 ! the counts of the evaluation disagree: it completed more samples than it has")]
    [InlineData("", """{"a":1,"status":"success","eval":{},"results":{"total_samples":2,"completed_samples":2},"samples":[{}]}""", "1 | a 1 ! the counts of the evaluation disagree: it completed more samples than it holds")]
    [InlineData("", """{"a":1,"status":"success","eval":{},"results":{"total_samples":2,"completed_samples":2},"samples":[{},{}]}""", "1 | a 1")]
    [InlineData("samples", """{"status":"success","eval":{},"results":{"total_samples":2,"completed_samples":2},"samples":[{"a":1}]}""", "1 | a 1\n1:103 ! the counts of the evaluation disagree: it completed more samples than it holds (end)")]
    [InlineData("samples", """{"status":"success","eval":{},"samples":[{"a":1},{"a":2}],"results":{"total_samples":2,"completed_samples":2}}""", "1 | a 1\n1 | a 2")]
    [InlineData("", """{"a":1,"status":"success","eval":{},"aborted":true,"results":{"total_samples":3,"completed_samples":3}}""", "1 | a 1 ! the evaluation did not finish, as it says itself")]
    [InlineData("", """{"a":1,"status":["error"],"eval":{},"aborted":true}""", "1 | a 1 ! the evaluation did not finish: its status is not \"success\"")]
    public void Logs_of_evaluations_that_broke_off(string path, string json, string picture) => Reads(path, json, picture);

    [Theory]
    [InlineData("results.results", """{"results":{"results":[{"a":1}],"stats":{"successes":1,"failures":0,"errors":2}}}""", "1 | a 1\n1:82 ! the run counts errors, so it did not see everything (end)")]
    [InlineData("results", """{"stats":{"successes":3,"failures":1,"errors":0},"results":[{"a":1}]}""", "1 | a 1\n1:70 ! the counts of the run disagree: it counts 4 and lists 1 (end)")]
    [InlineData("results", """{"stats":{"successes":1,"failures":1,"errors":0},"results":[{"a":1},{"a":2}]}""", "1 | a 1\n1 | a 2")]
    [InlineData("r", """{"stats":{"requests":4,"errors":3},"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("tests", """{"exitcode":2,"summary":{"total":1},"tests":[{"a":1}]}""", "1 | a 1 ! the run did not end well: its exit code is 2")]
    [InlineData("tests", """{"exitcode":1,"summary":{"passed":1,"failed":1,"total":2},"tests":[{"a":1},{"a":2}]}""", "1 | a 1\n1 | a 2")]
    [InlineData("tests", """{"exitcode":0,"summary":{"passed":1,"error":1,"total":2},"tests":[{"a":1},{"a":2}]}""", "1 | a 1 ! the run counts errors, so it did not see everything\n1 | a 2 ! the run counts errors, so it did not see everything")]
    [InlineData("tests", """{"exitcode":0,"tests":[{"a":1}],"summary":{"total":5}}""", "1 | a 1\n1:55 ! the counts of the run disagree: it counts 5 and lists 1 (end)")]
    [InlineData("findings", """{"exit_code":2,"summary":{"total":5},"findings":[{"a":1}]}""", "1 | a 1")]
    [InlineData("findings", """{"exit_code":137,"findings":[{"a":1}]}""", "1 | a 1 ! the run did not end well: its exit code is 137")]
    [InlineData("findings", """{"exitCode":-1,"findings":[{"a":1}]}""", "1 | a 1 ! the run did not end well: its exit code is -1")]
    [InlineData("testCases", """{"testCases":[{"a":1}],"testPassed":1,"testFailed":1}""", "1 | a 1\n1:54 ! the counts of the run disagree: it counts 2 and lists 1 (end)")]
    [InlineData("testResults", """{"numRuntimeErrorTestSuites":1,"testResults":[{"a":1}],"wasInterrupted":false}""", "1 | a 1 ! the run counts errors, so it did not see everything")]
    [InlineData("testResults", """{"wasInterrupted":true,"testResults":[{"a":1}]}""", "1 | a 1 ! the run did not finish, as the report says itself")]
    [InlineData("r", """{"complete":false,"r":[{"a":1}]}""", "1 | a 1 ! the run did not finish, as the report says itself")]
    [InlineData("r", """{"complete":true,"truncated":false,"other":{"complete":false},"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"state":"running","r":[{"a":1}]}""", "1 | a 1 ! what holds the records did not finish: its status is \"running\"")]
    [InlineData("r", """{"error":"no quota","r":[{"a":1}]}""", "1 | a 1 ! the run tells of an error")]
    [InlineData("r", """{"error":0.02,"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"errors":[{"message":"x"}],"r":[{"a":1}]}""", "1 | a 1 ! the run lists errors of its own, so it did not see everything")]
    [InlineData("r", """{"errors":[null,"x"],"r":[{"a":1}]}""", "1 | a 1 ! the run lists errors of its own, so it did not see everything")]
    [InlineData("r", """{"errors":[{"type":{"level":"error"},"level":"warn"},{"severity":"info"}],"x":"y","z":[{}],"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("errors", """{"errors":[{"a":1}],"x":{"y":1},"z":[{"w":1}]}""", "1 | a 1")]
    [InlineData("", """{"a":1,"exitcode":3,"summary":{"passed":1,"total":1}}""", "1 | a 1 ! the run did not end well: its exit code is 3")]
    [InlineData("", """{"a":1,"results":{"results":[{}],"stats":{"successes":1,"failures":0,"errors":1}}}""", "1 | a 1 ! the run counts errors, so it did not see everything")]
    [InlineData("", """{"a":1,"aborted":true}""", "1 | a 1 ! the run did not finish, as the report says itself")]
    [InlineData("", """{"a":1,"errors":3,"error":"x","stats":{"errors":2},"exitcode":1,"status":"failed"}""", "1 | a 1")]
    [InlineData("", """[{"a":1,"aborted":true}]""", "1 | a 1")]
    public void Reports_of_runs_that_broke_off(string path, string json, string picture) => Reads(path, json, picture);

    [Theory]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"f":[],"status":"not_run"}]}""", "1 | a 1\n1:52 ! what holds no records says itself that its status is \"not_run\", so it shows nothing (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"status":"skipped","f":[]}]}""", "1 | a 1\n1:52 ! what holds no records says itself that its status is \"skipped\", so it shows nothing (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"status":"Cancelled","f":[]}]}""", "1 | a 1\n1:54 ! what holds the records did not finish: its status is \"Cancelled\" (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"skipped":true,"f":[]}]}""", "1 | a 1\n1:48 ! what holds no records says itself that it failed, or was not done, so it shows nothing (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"f":[],"timeout":true}]}""", "1 | a 1\n1:48 ! the run did not finish, as the report says itself (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"f":[],"success":false}]}""", "1 | a 1\n1:49 ! what holds no records says itself that it failed, or was not done, so it shows nothing (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"f":[],"status":{"state":"running"}}]}""", "1 | a 1\n1:62 ! what holds the records did not finish: its status is \"running\" (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"f":[],"status":{"state":"failed"}}]}""", "1 | a 1\n1:61 ! what holds no records says itself that its status is \"failed\", so it shows nothing (end)")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}],"status":"failed","success":false,"skipped":0,"timeout":30}]}""", "1 | a 1")]
    [InlineData("r.*.f", """{"r":[{"f":[{"a":1}]},{"f":[],"status":"completed","success":true,"skipped":false,"other":{"status":"failed"}}]}""", "1 | a 1")]
    [InlineData("r.*.f", """{"status":"failed","r":[]}""", "1:27 ! what holds no records says itself that its status is \"failed\", so it shows nothing (end)")]
    [InlineData("r", """{"status":"failed","r":[]}""", "1:27 ! what holds no records says itself that its status is \"failed\", so it shows nothing (end)")]
    [InlineData("r", """{"has_more":true,"r":[{"a":1}]}""", "1 | a 1 ! the list goes on elsewhere, as the file says itself")]
    [InlineData("r", """{"has_more":false,"isLast":true,"next_page":null,"nextPageToken":"","next":null,"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"r":[{"a":1}],"isLast":false}""", "1 | a 1\n1:31 ! the list goes on elsewhere, as the file says itself (end)")]
    [InlineData("r", """{"r":[{"a":1}],"next_page":2}""", "1 | a 1\n1:30 ! the list goes on elsewhere, as the file says itself (end)")]
    [InlineData("r", """{"next":"https://example.com/?page=2","r":[{"a":1}]}""", "1 | a 1 ! the list goes on elsewhere, as the file says itself")]
    [InlineData("r", """{"next":"2027-01-31","total":1,"r":[{"a":1}]}""", "1 | a 1")]
    [InlineData("r", """{"pageInfo":{"hasNextPage":true},"r":[{"a":1}]}""", "1 | a 1 ! the list goes on elsewhere, as the file says itself")]
    [InlineData("r", """{"_links":{"next":{"href":"/b"}},"r":[{"a":1}]}""", "1 | a 1 ! the list goes on elsewhere, as the file says itself")]
    [InlineData("r", """{"total":57,"r":[{"a":1}]}""", "1 | a 1\n1:27 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("failures", """{"total":57,"failures":[{"a":1}]}""", "1 | a 1")]
    [InlineData("failures", """{"total_count":57,"failures":[{"a":1}]}""", "1 | a 1\n1:40 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("violations", """{"total":57,"violations":[{"a":1}]}""", "1 | a 1")]
    [InlineData("findings", """{"total":57,"findings":[{"a":1}]}""", "1 | a 1\n1:34 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("open", """{"total":57,"open":[{"a":1}]}""", "1 | a 1")]
    [InlineData("open_findings", """{"total":57,"open_findings":[{"a":1}]}""", "1 | a 1")]
    [InlineData("policyViolations", """{"total":57,"policyViolations":[{"a":1}]}""", "1 | a 1")]
    [InlineData("matches", """{"total":57,"matches":[{"a":1}]}""", "1 | a 1\n1:33 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("d.high", """{"total":57,"d":{"high":[{"a":1}],"low":[]}}""", "1 | a 1")]
    [InlineData("r.*.high", """{"r":[{"total":57,"high":[{"a":1}]},{"total":3,"high":[]}]}""", "1 | a 1")]
    [InlineData("issues", """{"total":57,"issues":[{"a":1}]}""", "1 | a 1\n1:32 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("r.*.high", """{"total":3,"r":[{"total":57,"high":[{"a":1}]},{"high":[]}]}""", "1 | a 1\n1:60 ! the list is not all: what holds it counts 3 and lists 2 (end)")]
    [InlineData("high", """{"total":57,"page":1,"high":[{"a":1}]}""", "1 | a 1\n1:39 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("high", """{"total":57,"high":[{"a":1}],"limit":1}""", "1 | a 1\n1:40 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("high", """{"pagination":{"total":57},"high":[{"a":1}]}""", "1 | a 1\n1:45 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("high", """{"total_count":57,"high":[{"a":1}]}""", "1 | a 1\n1:36 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("failures", """{"total":57,"offset":0,"failures":[{"a":1}]}""", "1 | a 1\n1:45 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("high", """{"total":57,"high":[{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1},{"a":1}]}""", "1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1 | a 1\n1:222 ! the list is not all: what holds it counts 57 and lists 25 (end)")]
    [InlineData("r", """{"r":[{"a":1}],"page":{"size":1,"totalElements":57,"number":0}}""", "1 | a 1\n1:64 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("r", """{"r":[{"a":1}],"page":{"size":20,"totalElements":1,"number":0}}""", "1 | a 1")]
    [InlineData("r", """{"r":[{"a":1}],"meta":{"total":57}}""", "1 | a 1\n1:36 ! the list is not all: what holds it counts 57 and lists 1 (end)")]
    [InlineData("r.*.f", """{"total":2,"r":[{"f":[]},{"f":[{"a":1}]}]}""", "1 | a 1")]
    [InlineData("r.*.f", """{"total":3,"r":[{"f":[]},{"f":[{"a":1}]}]}""", "1 | a 1\n1:43 ! the list is not all: what holds it counts 3 and lists 2 (end)")]
    [InlineData("d.r", """{"total":2,"d":{"r":[{"a":1}]},"other":{"total":9}}""", "1 | a 1\n1:52 ! the list is not all: what holds it counts 2 and lists 1 (end)")]
    [InlineData("r", """{"errors":3,"r":[{"a":1}]}""", "1 | a 1 ! the run counts errors, so it did not see everything")]
    [InlineData("r", """{"r":[{"a":1}],"errors":0,"other":{"errors":3}}""", "1 | a 1")]
    public void Lists_that_are_empty_or_cut_for_a_reason_that_is_told(string path, string json, string picture) => Reads(path, json, picture);

    [Fact]
    public void What_is_no_object_is_a_problem_and_the_next_are_read() => Reads(
        "",
        """
        [ 1, "x\"]", null,
          {"a": 1},
          [ {"a": 0}
          ], {"a": 1, "a": 2},
          {"b":[[[[[[ ]]]]]], "a": 1}, {"a": 3} ]
        """,
        """
        1:3 ! it is no object
        1:6 ! it is no object
        1:14 ! it is no object
        2 | a 1
        3:3 ! it is no object
        4:15 ! the field "a" occurs twice
        5:13 ! it nests deeper than 6 levels
        5 | a 3
        """);

    [Fact]
    public void What_is_no_JSON_ends_the_file() => Reads(
        "",
        """
        [ {"a": 1},
          {"a": tru } ]
        """,
        """
        1 | a 1
        2:12 ! it is no valid JSON (end)
        """);

    [Theory]
    [InlineData("[ {\"a\": 1},\n  {\"a\": 2")]
    [InlineData("[ {\"a\": 1},\n  {\"a\": 2\n")]
    [InlineData("[ {\"a\": 1},\n  {\"a\": 2}")]
    [InlineData("[ {\"a\": 1},\n")]
    public void A_file_cut_off_is_never_whole(string json) =>
        Assert.Contains("! it is no valid JSON (end)", ReaderCheck.Picture(new JsonReader(), "a", System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_of_their_record()
    {
        byte[] bytes = [.. "[{\"b\":\""u8, 0xC3, .. "\"},\n{\"a\":1}]"u8];
        Assert.Equal("1:8 ! it is no valid UTF-8\n2 | a 1\n", ReaderCheck.Picture(new JsonReader(), "a", bytes));
    }

    [Fact]
    public void Too_many_problems_end_the_file() => ReaderCheck.Reads(
        new JsonReader(), "a", """[ 1, 2, {"a":1}, 3, {"a":2} ]""", """
        1:3 ! it is no object
        1:6 ! it is no object
        1 | a 1
        1:18 ! after 2 problems the rest of the file is not read (end)
        """, new ReadLimits { MaxProblems = 2 });

    [Fact]
    public void The_longest_record() => ReaderCheck.Reads(
        new JsonReader(), "a", """[ {"a":"1234"}, {"a":"12345"}, {"a":1} ]""", """
        1 | a "1234"
        1:17 ! the record is longer than 12 bytes (end)
        """, new ReadLimits { MaxRecordBytes = 12 });

    [Theory]
    [InlineData("[ {\"a\":\"", "x")]
    [InlineData("[ {\"a\":[", "[],")]
    [InlineData("[ {", " ")]
    public void An_endless_record_is_refused(string first, string repeated) => ReaderCheck.Refuses(
        new JsonReader(), first, repeated, "1:3 ! the record is longer than 100000 bytes (end)", 140_000, new ReadLimits { MaxRecordBytes = 100_000 });

    [Fact]
    public void An_endless_text_beside_the_records_is_refused() => ReaderCheck.Refuses(
        new JsonReader(["r"]), "{\"a\":\"", "x", "1:6 ! the record is longer than 100000 bytes (end)", 140_000, new ReadLimits { MaxRecordBytes = 100_000 });

    [Fact]
    public void Records_longer_than_the_first_buffer()
    {
        var text = new string('x', 50_000);
        var json = $"[{string.Join(",\n", Enumerable.Range(0, 7).Select(number => $"{{\"b\":\"{text}\",\"a\":{number}}}"))}]";
        Reads("", json, string.Join('\n', Enumerable.Range(0, 7).Select(number => $"{number + 1} | a {number} b \"{text}\"")));
    }

    private static void Reads(string path, string json, string picture) =>
        ReaderCheck.Reads(new JsonReader(path.Length == 0 ? [] : [.. path.Split('.')]), "a, b", json, picture);
}
