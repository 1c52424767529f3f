using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>An editor's end of a connection, written without the server's code, so that both can't be wrong in the same way.</summary>
public sealed class LspClient(Stream toServer, Stream fromServer) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BlockingCollection<JsonElement> arrived = [];
    private int lastId;

    /// <summary>Everything that the server said and nobody asked for, in order.</summary>
    public List<JsonElement> Unasked { get; } = [];

    /// <summary>What it answers when the server asks, as JSON, by method; nothing but null where it has no answer.</summary>
    public Func<string, string> Answers { get; set; } = _ => "null";

    public void Start() => new Thread(Read) { IsBackground = true }.Start();

    public void Tell(string method, string parameters) => Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    public void Send(string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        SendRaw($"Content-Length: {body.Length}\r\n\r\n", body);
    }

    public void SendRaw(string header, byte[]? body = null)
    {
        toServer.Write([.. Encoding.ASCII.GetBytes(header), .. body ?? []]);
        toServer.Flush();
    }

    /// <summary>Asks and waits: the whole answer, result or error.</summary>
    public JsonElement Ask(string method, string parameters) => Answer(Begin(method, parameters));

    public JsonElement Result(string method, string parameters)
    {
        var answer = Ask(method, parameters);
        return answer.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException(answer.GetRawText());
    }

    public int ErrorCode(string method, string parameters) => CodeOf(Ask(method, parameters));

    public static int CodeOf(JsonElement answer) => answer.GetProperty("error").GetProperty("code").GetInt32();

    public int Begin(string method, string parameters)
    {
        var id = ++lastId;
        Send($$"""{"jsonrpc":"2.0","id":{{id.ToString(CultureInfo.InvariantCulture)}},"method":"{{method}}","params":{{parameters}}}""");
        return id;
    }

    public JsonElement Answer(int id) => WaitFor(message =>
        !message.TryGetProperty("method", out _)
        && message.TryGetProperty("id", out var found) && found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var number) && number == id);

    /// <summary>The parameters of the first message of this method that fits, said already or still to come.</summary>
    public JsonElement Told(string method, Func<JsonElement, bool>? fits = null)
    {
        bool Fits(JsonElement message) => message.TryGetProperty("method", out var found) && found.GetString() == method
            && (fits is null || fits(message.GetProperty("params")));

        return Find(Fits).GetProperty("params");
    }

    /// <summary>The first message that fits, said already or still to come.</summary>
    public JsonElement Find(Func<JsonElement, bool> fits)
    {
        var index = Unasked.FindIndex(message => fits(message));
        return index >= 0 ? Unasked[index] : WaitFor(fits);
    }

    public JsonElement WaitFor(Func<JsonElement, bool> fits)
    {
        while (arrived.TryTake(out var message, Patience))
        {
            if (message.TryGetProperty("id", out var id) && message.TryGetProperty("method", out var asked))
            {
                Send($$"""{"jsonrpc":"2.0","id":{{id.GetRawText()}},"result":{{Answers(asked.GetString() ?? "")}}}""");
            }

            Unasked.Add(message);
            if (fits(message))
            {
                return message;
            }
        }

        throw new TimeoutException("The server did not say it. It said: " + string.Join("\n", Unasked.TakeLast(20)));
    }

    public void Dispose()
    {
        toServer.Dispose();
        fromServer.Dispose();
        arrived.Dispose();
    }

    private void Read()
    {
        try
        {
            while (ReadLength() is { } length)
            {
                var body = new byte[length];
                fromServer.ReadExactly(body);
                arrived.Add(JsonDocument.Parse(body).RootElement.Clone());
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The conversation is over.
        }
    }

    private int? ReadLength()
    {
        int? length = null;
        var line = new StringBuilder();
        for (var next = fromServer.ReadByte(); next >= 0; next = fromServer.ReadByte())
        {
            if (next != '\n')
            {
                line.Append((char)next);
                continue;
            }

            var text = line.ToString().TrimEnd('\r');
            line.Clear();
            if (text.Length == 0)
            {
                return length;
            }

            length = int.Parse(text.AsSpan("Content-Length: ".Length), CultureInfo.InvariantCulture);
        }

        return null;
    }
}
