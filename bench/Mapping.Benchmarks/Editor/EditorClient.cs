using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mapping.Benchmarks.Editor;

/// <summary>An editor's end of a conversation with the real command, which is told of findings and asks for nothing but what it measures.</summary>
internal sealed class EditorClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Stream toServer;
    private readonly BlockingCollection<(long Time, JsonNode Message)> arrived = [];
    private int lastId;

    public EditorClient(string command, string folder)
    {
        Root = folder;
        var start = new ProcessStartInfo(command, ["lsp", "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        toServer = process.StandardInput.BaseStream;
        new Thread(Read) { IsBackground = true }.Start();
        var capabilities = new JsonObject { ["textDocument"] = new JsonObject { ["publishDiagnostics"] = new JsonObject { ["versionSupport"] = true } } };
        Ask("initialize", new JsonObject { ["processId"] = Environment.ProcessId, ["rootUri"] = UriOf(""), ["capabilities"] = capabilities });
        Tell("initialized", []);
    }

    public string Root { get; }

    /// <summary>What was last said of each file, by URI.</summary>
    public Dictionary<string, JsonArray> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>MiB of memory now, and at the most so far.</summary>
    public (double Now, double Peak) Memory => (MemoryOf("VmRSS:"), MemoryOf("VmHWM:"));

    public string UriOf(string path) => "file://" + Path.Join(Root, path).TrimEnd('/');

    public void Tell(string method, JsonObject parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public JsonNode Ask(string method, JsonObject parameters)
    {
        var id = ++lastId;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Await(message => message["method"] is null && message["id"]?.GetValue<int>() == id).Message;
    }

    /// <summary>Waits until the findings of a version of a document were said, and nothing more came for a while: when the last of them came.</summary>
    public long AwaitFindings(string uri, int version, TimeSpan quiet)
    {
        var (time, _) = Await(message => IsFinding(message) && message["params"]?["uri"]?.GetValue<string>() == uri
            && message["params"]?["version"]?.GetValue<int>() == version);
        while (TryTake(quiet, out var next))
        {
            time = IsFinding(next.Message) ? next.Time : time;
        }

        return time;
    }

    /// <summary>Waits until sources and evidence agree, and nothing more comes.</summary>
    public void AwaitRest(TimeSpan quiet)
    {
        while (TryTake(quiet, out _))
        {
            // All that counts is what was said last.
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
        arrived.Dispose();
    }

    private static bool IsFinding(JsonNode message) => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics";

    private (long Time, JsonNode Message) Await(Func<JsonNode, bool> fits)
    {
        while (TryTake(Patience, out var next))
        {
            if (fits(next.Message))
            {
                return next;
            }
        }

        throw new TimeoutException("The server does not say what it should.");
    }

    private bool TryTake(TimeSpan patience, out (long Time, JsonNode Message) next)
    {
        if (!arrived.TryTake(out next, patience))
        {
            return false;
        }

        if (next.Message["method"] is not null && next.Message["id"] is { } id)
        {
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null });
        }
        else if (IsFinding(next.Message) && next.Message["params"] is { } said)
        {
            Findings[said["uri"]?.GetValue<string>() ?? ""] = said["diagnostics"]?.AsArray() ?? [];
        }

        return true;
    }

    private void Send(JsonObject message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        toServer.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        toServer.Write(body);
        toServer.Flush();
    }

    private void Read()
    {
        var fromServer = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        while (ReadLength(fromServer) is { } length)
        {
            var body = new byte[length];
            fromServer.ReadExactly(body);
            var time = Stopwatch.GetTimestamp();
            if (JsonNode.Parse(body) is { } message)
            {
                arrived.Add((time, message));
            }
        }
    }

    private static int? ReadLength(BufferedStream stream)
    {
        int? length = null;
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next >= 0; next = stream.ReadByte())
        {
            if (next != '\n')
            {
                line.Append((char)next);
                continue;
            }

            var header = line.ToString().TrimEnd('\r');
            line.Clear();
            if (header.Length == 0)
            {
                return length;
            }

            length = header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)
                ? int.Parse(header.AsSpan("Content-Length:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)
                : length;
        }

        return null;
    }

    private double MemoryOf(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
