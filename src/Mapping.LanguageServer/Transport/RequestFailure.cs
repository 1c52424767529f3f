namespace Mapping.LanguageServer.Transport;

/// <summary>A request that gets an error for an answer, with a message for whoever asked.</summary>
internal sealed class RequestFailure : Exception
{
    public RequestFailure()
    {
    }

    public RequestFailure(string message)
        : base(message)
    {
    }

    public RequestFailure(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RequestFailure(int code, string message)
        : base(message) => Code = code;

    public int Code { get; } = ErrorCode.RequestFailed;
}
