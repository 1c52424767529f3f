using System.Threading.Channels;

namespace Mapping.LanguageServer.Dispatch;

/// <summary>
/// What changes or looks at the server's state happens here, one thing after the other in the order in which it came. When nothing
/// waits, the state settles: what follows from the changes is computed once for all of them.
/// </summary>
internal sealed class StateQueue(Action settle)
{
    private readonly Channel<Action> actions = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });

    public void Post(Action action) => actions.Writer.TryWrite(action);

    public void Complete() => actions.Writer.TryComplete();

    /// <summary>Runs until it is complete. Actions deal with their own exceptions.</summary>
    public async Task RunAsync()
    {
        while (await actions.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (actions.Reader.TryRead(out var action))
            {
                action();
            }

            settle();
        }
    }
}
