using System.Text.Json;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>
/// Brings messages to their handlers: those that touch state in order, on the thread of the state; the computing of answers on the
/// pool. Whatever a handler does, its request gets an answer and the next message its turn.
/// </summary>
internal sealed class Dispatcher(
    IMessageChannel channel, Connection connection, StateQueue queue, MethodTable methods, PendingRequests pending, IDispatchLog log)
{
    /// <summary>Why a message of a method can't be taken now; null where it can.</summary>
    public Func<string, RequestFailure?> Refuse { get; init; } = _ => null;

    /// <summary>Done before a request of a method is looked at, on the thread of the state.</summary>
    public Action<string> Prepare { get; init; } = _ => { };

    /// <summary>Reads until the client closes its end. No message ends it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await ReadAsync(cancellation).ConfigureAwait(false) is { } message)
        {
            try
            {
                Take(message);
            }
            catch (Exception exception)
            {
                log.Fail("Taking a message", exception);
            }
        }
    }

    private async ValueTask<Message?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await channel.ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    private void Take(Message message)
    {
        switch (message)
        {
            case NotificationMessage { Method: "$/cancelRequest" } cancel:
                // Overtakes what waits in the queue: there it would come too late.
                if (cancel.Parameters.ValueKind == JsonValueKind.Object && cancel.Parameters.TryGetProperty("id", out var id))
                {
                    pending.Cancel(id);
                }

                break;
            case NotificationMessage notification:
                queue.Post(() => Handle(notification));
                break;
            case RequestMessage request when pending.Begin(request.Id) is { } begun:
                queue.Post(() => Handle(request, begun));
                break;
            case RequestMessage request:
                connection.Send(MessageWriter.Error(request.Id, ErrorCode.InvalidRequest, "A request of this id has no answer yet."));
                break;
            case ResponseMessage response:
                connection.Answered(response);
                break;
            case BrokenMessage broken:
                log.Warn(broken.Why);
                connection.Send(MessageWriter.Error(broken.Id, broken.Code, broken.Why));
                break;
        }
    }

    private void Handle(NotificationMessage notification)
    {
        if (Refuse(notification.Method) is not null)
        {
            return;
        }

        try
        {
            // What nobody knows may be ignored if it begins so; else it deserves a word, but no answer.
            if (methods.FindNotification(notification.Method) is { } handle)
            {
                handle(notification.Parameters);
            }
            else if (!notification.Method.StartsWith("$/", StringComparison.Ordinal))
            {
                log.Warn($"There is no notification \"{notification.Method}\".");
            }
        }
        catch (RequestFailure failure)
        {
            log.Warn($"{notification.Method}: {failure.Message}");
        }
        catch (Exception exception)
        {
            log.Fail(notification.Method, exception);
        }
    }

    private void Handle(RequestMessage request, PendingRequest state)
    {
        Answer(request, state, () =>
        {
            if (Refuse(request.Method) is { } refusal)
            {
                throw refusal;
            }

            state.Cancellation.ThrowIfCancellationRequested();
            Prepare(request.Method);
            var prepare = methods.FindRequest(request.Method)
                ?? throw new RequestFailure(ErrorCode.MethodNotFound, $"There is no request \"{request.Method}\".");
            var answering = prepare(request.Parameters);
            state.Basis = answering.Basis;
            if (answering.IsReady)
            {
                return answering.Run(request.Id, state.Cancellation);
            }

            Task.Run(() => Answer(request, state, () => answering.Run(request.Id, state.Cancellation), answering.IsRetriggered));
            return null;
        });
    }

    /// <summary>Sends what is computed, or why nothing is; null is left to somebody else to answer.</summary>
    private void Answer(RequestMessage request, PendingRequest state, Func<ReadOnlyMemory<byte>?> compute, bool isRetriggered = false)
    {
        ReadOnlyMemory<byte>? answer;
        try
        {
            answer = compute();
        }
        catch (OperationCanceledException) when (state.Reason != 0)
        {
            answer = GivenUp(request, state.Reason, isRetriggered);
        }
        catch (RequestFailure failure)
        {
            answer = MessageWriter.Error(request.Id, failure.Code, failure.Message);
        }
        catch (Exception exception)
        {
            log.Fail(request.Method, exception);
            answer = MessageWriter.Error(request.Id, ErrorCode.InternalError, $"{request.Method} failed: {exception.Message}");
        }

        if (answer is { } message)
        {
            pending.End(request.Id);
            state.Dispose();
            connection.Send(message);
        }
    }

    private static ReadOnlyMemory<byte> GivenUp(RequestMessage request, int reason, bool isRetriggered) => (reason, isRetriggered) switch
    {
        (ErrorCode.RequestCancelled, _) => MessageWriter.Error(request.Id, reason, "The request was cancelled."),
        (_, true) => MessageWriter.Error(request.Id, ErrorCode.ServerCancelled, "The sources have changed meanwhile.", retrigger: true),
        _ => MessageWriter.Error(request.Id, reason, "The sources have changed meanwhile."),
    };
}
