using System.Threading.Channels;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>
/// What changes or looks at the server's state happens here, one thing after the other in the order in which it came. When nothing
/// waits, the state settles: what follows from the changes is computed once for all of them.
/// </summary>
internal sealed class StateQueue(Action settle, IDispatchLog log)
{
    private readonly Channel<Action> actions = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });

    public void Post(Action action) => actions.Writer.TryWrite(action);

    public void Complete() => actions.Writer.TryComplete();

    /// <summary>Runs until it is complete. An action that fails costs only what it would have done: nothing else may ever end the queue.</summary>
    public async Task RunAsync()
    {
        while (await actions.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (actions.Reader.TryRead(out var action))
            {
                Do(action);
            }

            Do(settle);
        }
    }

    private void Do(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            log.Fail("A step of the server", exception);
        }
    }
}
