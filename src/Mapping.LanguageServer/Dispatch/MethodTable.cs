using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>What the server understands. Handlers are called on the thread of the state, in the order of messages.</summary>
internal sealed class MethodTable
{
    private static readonly JsonElement NoParameters = JsonDocument.Parse("{}").RootElement;

    private readonly Dictionary<string, Func<JsonElement, Answering>> requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<JsonElement>> notifications = new(StringComparer.Ordinal);

    public Func<JsonElement, Answering>? FindRequest(string method) => requests.GetValueOrDefault(method);

    public Action<JsonElement>? FindNotification(string method) => notifications.GetValueOrDefault(method);

    public void OnNotification<TParameters>(string method, JsonTypeInfo<TParameters> type, Action<TParameters> handle) =>
        notifications.Add(method, parameters => handle(Read(parameters, type)));

    /// <summary>A request that is answered at once: it changes state, or looks something up.</summary>
    public void OnRequest<TParameters, TResult>(
        string method, JsonTypeInfo<TParameters> type, JsonTypeInfo<TResult> resultType, Func<TParameters, TResult> handle) =>
        requests.Add(method, parameters =>
        {
            var result = handle(Read(parameters, type));
            return new Answering((id, _) => MessageWriter.Result(id, result, resultType), Basis: null, IsRetriggered: false, IsReady: true);
        });

    /// <summary>A request whose answer takes time: it is prepared here and computed elsewhere.</summary>
    public void OnComputedRequest<TParameters, TResult>(
        string method, JsonTypeInfo<TParameters> type, JsonTypeInfo<TResult> resultType, Func<TParameters, Computation<TResult>> prepare) =>
        requests.Add(method, parameters =>
        {
            var computation = prepare(Read(parameters, type));
            return new Answering(
                (id, cancellation) => MessageWriter.Result(id, computation.Run(cancellation), resultType),
                computation.Basis,
                computation.IsRetriggered,
                IsReady: false);
        });

    private static TParameters Read<TParameters>(JsonElement parameters, JsonTypeInfo<TParameters> type)
    {
        try
        {
            var given = parameters.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? NoParameters : parameters;
            return given.Deserialize(type) ?? throw new RequestFailure(ErrorCode.InvalidParams, "The parameters are null.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException or FormatException)
        {
            throw new RequestFailure(ErrorCode.InvalidParams, $"The parameters are not what they should be: {exception.Message}");
        }
    }
}
