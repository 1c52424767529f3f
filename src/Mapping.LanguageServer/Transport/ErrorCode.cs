namespace Mapping.LanguageServer.Transport;

/// <summary>The numbers of JSON-RPC and of the protocol for what can go wrong.</summary>
internal static class ErrorCode
{
    public const int ParseError = -32700;

    public const int InvalidRequest = -32600;

    public const int MethodNotFound = -32601;

    public const int InvalidParams = -32602;

    public const int InternalError = -32603;

    public const int ServerNotInitialized = -32002;

    /// <summary>The client took its request back.</summary>
    public const int RequestCancelled = -32800;

    /// <summary>The text changed under the request.</summary>
    public const int ContentModified = -32801;

    /// <summary>The server gave up for a reason of its own; the client may ask again.</summary>
    public const int ServerCancelled = -32802;

    public const int RequestFailed = -32803;
}
