namespace Mapping.LanguageServer.Dispatch;

/// <summary>Told of what goes wrong with single messages.</summary>
internal interface IDispatchLog
{
    /// <summary>A client's mistake.</summary>
    void Warn(string message);

    /// <summary>Ours.</summary>
    void Fail(string message, Exception exception);
}
