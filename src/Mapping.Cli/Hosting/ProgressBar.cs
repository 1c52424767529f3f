using Mapping.Evidence.Execution;

namespace Mapping.Cli.Hosting;

/// <summary>
/// Shows on standard error how far a long read has come, on a terminal only, and takes the line away again at the end, also when the
/// user breaks off.
/// </summary>
internal sealed class ProgressBar : IReadingProgress, IDisposable
{
    private const int DefaultWidth = 80;

    /// <summary>The terminal itself writes ^C behind the bar.</summary>
    private const int BreakMark = 2;

    /// <summary>What is done sooner needs no bar.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly Lock drawing = new();
    private readonly Timer? timer;
    private long read;
    private long total;
    private int drawn;
    private bool isDone;

    public ProgressBar()
    {
        if (!Console.IsErrorRedirected && !Terminal.IsDumb)
        {
            Console.CancelKeyPress += BreakOff;
            timer = new Timer(_ => Draw(), null, Patience, Pace);
        }
    }

    public void Expect(long bytes) => Interlocked.Add(ref total, bytes);

    public void Advance(long bytes) => Interlocked.Add(ref read, bytes);

    public void Dispose()
    {
        if (timer is not null)
        {
            Console.CancelKeyPress -= BreakOff;
            timer.Dispose();
            Clear();
        }
    }

    /// <summary>The process ends after this; what is drawn from now on would be left behind.</summary>
    private void BreakOff(object? sender, ConsoleCancelEventArgs arguments) => Clear();

    private void Draw()
    {
        lock (drawing)
        {
            if (!isDone && Interlocked.Read(ref total) is > 0 and var expected)
            {
                var line = ProgressLine.Of(Interlocked.Read(ref read), expected, WidthOfTerminal() - BreakMark);
                Console.Error.Write("\r" + line.PadRight(drawn));
                drawn = line.Length;
            }
        }
    }

    /// <summary>Blanks, since not every terminal knows an escape sequence that erases a line.</summary>
    private void Clear()
    {
        lock (drawing)
        {
            isDone = true;
            if (drawn > 0)
            {
                Console.Error.Write("\r" + new string(' ', drawn + BreakMark) + "\r");
                drawn = 0;
            }
        }
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
