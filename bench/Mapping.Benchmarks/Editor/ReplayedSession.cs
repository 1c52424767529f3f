using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mapping.Benchmarks.Editor;

/// <summary>
/// A session of 2,000 edits in several files, the same each time, in bursts as people type. After each burst the findings that the
/// editor holds are compared with those of a new process that checks the same texts from disk.
/// </summary>
internal sealed class ReplayedSession(string command, string folder)
{
    private const int Edits = 2000;
    private const int Burst = 5;
    private const int Seed = 20261123;

    /// <summary>What keeps a gate from holding is part of a verdict; only in an editor is it a finding too.</summary>
    private const string OfEditorsAlone = "gate-blocked";

    private static readonly string[] Paths = ["controls/controls-0001.mapping", "controls/controls-0002.mapping", "controls/controls-0003.mapping", "shared.mapping"];
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly Random random = new(Seed);
    private readonly Stack<Action> undo = new();
    private int wrong;

    public bool Report()
    {
        using var client = new EditorClient(command, folder);
        var documents = Paths.Select(path => new EditedDocument(client, path)).ToList();
        var early = 0.0;
        client.AwaitRest(Rest);
        for (var edit = 0; edit < Edits; edit += Burst)
        {
            var last = documents[0];
            for (var i = 0; i < Burst; i++)
            {
                last = Edit(documents);
            }

            client.AwaitFindings(last.Uri, last.Version, Quiet);
            Compare(client, documents, withEvidence: false);
            if ((edit + Burst) % 500 == 0)
            {
                client.AwaitRest(Rest);
                Compare(client, documents, withEvidence: true);
                early = early == 0 ? client.Memory.Now : early;
            }
        }

        Print($"{Edits} edits replayed: {wrong} of {(Edits / Burst) + (Edits / 500)} comparisons with a fresh check differ; memory {early:F0} MiB after 500, {client.Memory.Now:F0} MiB at the end");
        return wrong == 0;
    }

    /// <summary>Does something, or undoes what was done last; what was done can pile up.</summary>
    private EditedDocument Edit(List<EditedDocument> documents)
    {
        if (undo.Count > 0 && (undo.Count > 6 || random.Next(2) == 0))
        {
            var versions = documents.Select(document => document.Version).ToList();
            undo.Pop()();
            return documents[documents.FindIndex(document => document.Version != versions[documents.IndexOf(document)])];
        }

        var found = documents[random.Next(documents.Count)];
        undo.Push(EditOf(found));
        return found;
    }

    /// <summary>Most edits keep the language; some type, or take away, whatever comes.</summary>
    private Action EditOf(EditedDocument document)
    {
        var place = random.Next(document.Text.Length);
        return random.Next(6) switch
        {
            0 => document.Replace(place, 0, "x"),
            1 => document.Replace(place, Math.Min(random.Next(1, 12), document.Text.Length - place), ""),
            2 => document.Replace(LineBelow(document, place), 0, "owner newcomer \"Somebody new\" domain security\n"),
            3 => document.Replace("owner c", "owner d", place),
            4 => document.Replace(" domain assurance", " domain security", place),
            _ => document.Replace(LineBelow(document, place), 0, "// A remark with a 😀.\n"),
        };
    }

    private static int LineBelow(EditedDocument document, int place) => document.Text.IndexOf('\n', Math.Min(place, document.Text.Length - 1)) + 1;

    private void Compare(EditorClient client, List<EditedDocument> documents, bool withEvidence)
    {
        foreach (var document in documents)
        {
            File.WriteAllText(Path.Join(folder, document.RelativePath), document.Text);
        }

        var fresh = Fresh(withEvidence);
        client.AwaitRest(Quiet);
        var held = Held(client, withEvidence);
        if (!fresh.SetEquals(held))
        {
            // A busy machine may say a file's findings late; what is wrong stays wrong.
            client.AwaitRest(Rest);
            held = Held(client, withEvidence);
        }

        if (!fresh.SetEquals(held))
        {
            wrong++;
            Print($"  missing: {string.Join(" | ", fresh.Except(held).Order(StringComparer.Ordinal).Take(3))}; wrong: {string.Join(" | ", held.Except(fresh).Order(StringComparer.Ordinal).Take(3))}");
        }
    }

    private static HashSet<string> Held(EditorClient client, bool withEvidence) => client.Findings
        .SelectMany(file => file.Value.OfType<JsonNode>().Select(finding => LineOf(client, file.Key, finding)))
        .Where(line => !line.StartsWith(OfEditorsAlone, StringComparison.Ordinal) && (withEvidence || !IsOnEvidence(line)))
        .ToHashSet(StringComparer.Ordinal);

    private HashSet<string> Fresh(bool withEvidence)
    {
        var start = new ProcessStartInfo(command, ["check", folder, "--format", "json"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
        using var json = JsonDocument.Parse(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .GroupBy(PlaceOf, StringComparer.Ordinal)
            .SelectMany(group => IsGap(group.Key) ? [$"{group.Key} {group.Count()}"] : group.Select(finding => $"{group.Key} {finding.GetProperty("message").GetString()}"))
            .Where(line => withEvidence || !IsOnEvidence(line))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>While people type, what was found in evidence is that of a moment ago; it is compared once typing rests.</summary>
    private static bool IsOnEvidence(string line) => line.StartsWith("MAP50", StringComparison.Ordinal)
        && !line.StartsWith("MAP5013", StringComparison.Ordinal) && !line.StartsWith("MAP5014", StringComparison.Ordinal);

    /// <summary>An editor shows all the gaps of one kind in one place as one finding, which begins with how many they are.</summary>
    private static bool IsGap(string line) => line.StartsWith("MAP4001", StringComparison.Ordinal)
        || line.StartsWith("MAP4002", StringComparison.Ordinal) || line.StartsWith("MAP4003", StringComparison.Ordinal);

    private static string CountOf(string? message) =>
        message is [>= '0' and <= '9', ..] ? message[..message.IndexOf(' ', StringComparison.Ordinal)] : "1";

    private static string PlaceOf(JsonElement finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.GetProperty("code").GetString()} {finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}:{finding.GetProperty("column").GetInt32()}-{finding.GetProperty("endLine").GetInt32()}:{finding.GetProperty("endColumn").GetInt32()}");

    /// <summary>The protocol counts from 0, and its message goes on with what to do.</summary>
    private static string LineOf(EditorClient client, string uri, JsonNode finding)
    {
        int At(string end, string part) => 1 + (finding["range"]?[end]?[part]?.GetValue<int>() ?? 0);
        var message = finding["message"]?.GetValue<string>().Split('\n')[0];
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{finding["code"]} {uri[(client.UriOf("").Length + 1)..]}:{At("start", "line")}:{At("start", "character")}-{At("end", "line")}:{At("end", "character")}");
        return IsGap(place) ? $"{place} {CountOf(message)}" : $"{place} {message}";
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
