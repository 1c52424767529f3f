using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Mapping.Benchmarks.Editor;

/// <summary>Opens workspaces in the real server as an editor does, and prints how long people wait.</summary>
internal sealed class EditorMeasurement(string command)
{
    private const string Controls = "controls/controls-0003.mapping";
    private const string Shared = "shared.mapping";
    private const int WarmUps = 10;
    private const int Asked = 100;

    /// <summary>Within it the findings of other files follow those of the file that was edited.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>Longer than typing must rest before evidence is read.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    public int Report(string small, string large, string replayed)
    {
        Measure("10 000 items", small, 100);
        Measure("100 000 items", large, 15);
        return new ReplayedSession(command, replayed).Report() ? 0 : 1;
    }

    private void Measure(string title, string folder, int edits)
    {
        Print($"{title,-38}{"median",12}{"p99",12}");
        PrintLine("start to first diagnostics", [.. Enumerable.Range(0, 5).Select(_ => Start(folder))]);
        using var client = new EditorClient(command, folder);
        var (controls, shared) = (new EditedDocument(client, Controls), new EditedDocument(client, Shared));
        client.AwaitFindings(shared.Uri, shared.Version, Rest);
        foreach (var kind in EditKind.All)
        {
            PrintLine(kind.Name, TimesOf(client, kind.IsShared ? shared : controls, kind, edits));
        }

        PrintLine("completion", Ask(client, controls, "textDocument/completion", "  satisfies bench "));
        PrintLine("hover", Ask(client, controls, "textDocument/hover", "  satisfies be"));
        Print($"{"memory, at the most",-38}{client.Memory.Peak,8:F0} MiB");
        Print($"");
    }

    private double Start(string folder)
    {
        var clock = Stopwatch.GetTimestamp();
        using var client = new EditorClient(command, folder);
        var document = new EditedDocument(client, Controls);
        return Milliseconds(clock, client.AwaitFindings(document.Uri, document.Version, Quiet));
    }

    private static List<double> TimesOf(EditorClient client, EditedDocument document, EditKind kind, int edits)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUps + edits; i++)
        {
            var clock = Stopwatch.GetTimestamp();
            var undo = kind.Do(document);
            times.Add(Milliseconds(clock, client.AwaitFindings(document.Uri, document.Version, Quiet)));
            clock = Stopwatch.GetTimestamp();
            undo();
            times.Add(Milliseconds(clock, client.AwaitFindings(document.Uri, document.Version, Quiet)));
        }

        client.AwaitRest(Rest);
        return times[(2 * WarmUps)..];
    }

    /// <summary>Asks right behind the first occurrence of some words.</summary>
    private static List<double> Ask(EditorClient client, EditedDocument document, string method, string behind)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUps + Asked; i++)
        {
            var offset = document.Text.IndexOf(behind, StringComparison.Ordinal) + behind.Length;
            var parameters = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = document.Uri }, ["position"] = document.PositionOf(offset) };
            var clock = Stopwatch.GetTimestamp();
            client.Ask(method, parameters);
            times.Add(Milliseconds(clock, Stopwatch.GetTimestamp()));
        }

        return times[WarmUps..];
    }

    private static double Milliseconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;

    private static void PrintLine(string name, List<double> times)
    {
        times.Sort();
        Print($"{name,-38}{times[times.Count / 2],9:F1} ms{times[Math.Min(times.Count - 1, times.Count * 99 / 100)],9:F1} ms");
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
