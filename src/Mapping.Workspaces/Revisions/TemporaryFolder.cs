using System.Runtime.InteropServices;

namespace Mapping.Workspaces.Revisions;

/// <summary>A folder that only this user can look into, and that is gone afterwards, also where the command is interrupted.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>How long an interrupted command waits for the file that is being written.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT];

    private readonly Lock writing = new();
    private readonly PosixSignalRegistration[] signals;

    public TemporaryFolder()
    {
        // A signal that comes in between waits until there is something to remove.
        lock (writing)
        {
            signals = [.. Endings.Select(signal => PosixSignalRegistration.Create(signal, Remove))];
            Path = RealPath.Of(Directory.CreateTempSubdirectory("mapping-").FullName) ?? throw new IOException("The folder for temporary files can't be read.");
        }
    }

    public string Path { get; } = "";

    /// <summary>Writes into the folder. When the command is interrupted, what is being written is finished and nothing is begun.</summary>
    public void Write(Action write)
    {
        lock (writing)
        {
            write();
        }
    }

    public void Dispose()
    {
        foreach (var signal in signals)
        {
            signal.Dispose();
        }

        Remove();
    }

    /// <summary>The signal then does what it always does. The lock is kept, so that nothing is written into the folder again.</summary>
    private void Remove(PosixSignalContext context)
    {
        writing.TryEnter(Patience);
        Remove();
    }

    private void Remove()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What can't be removed is left to the system, which empties the folder for temporary files.
        }
    }
}
