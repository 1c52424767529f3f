using System.Runtime.InteropServices;

namespace Mapping.Workspaces.Revisions;

/// <summary>A folder that only this user can look into, and that is gone afterwards, also where the command is interrupted.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly PosixSignalRegistration[] signals;

    public TemporaryFolder()
    {
        Path = RealPath.Of(Directory.CreateTempSubdirectory("mapping-").FullName) ?? throw new IOException("The folder for temporary files can't be read.");
        signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Remove), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Remove)];
    }

    public string Path { get; }

    public void Dispose()
    {
        foreach (var signal in signals)
        {
            signal.Dispose();
        }

        Remove();
    }

    /// <summary>The signal then does what it always does.</summary>
    private void Remove(PosixSignalContext context) => Remove();

    private void Remove()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is still being written is left to the system, which empties the folder for temporary files.
        }
    }
}
