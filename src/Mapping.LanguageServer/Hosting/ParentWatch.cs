using System.Diagnostics;

namespace Mapping.LanguageServer.Hosting;

/// <summary>Waits for the end of the process that started this one, which may leave its end of the streams open to others.</summary>
internal static class ParentWatch
{
    public static async Task UntilGoneAsync(int processId, TimeSpan interval, CancellationToken cancellation)
    {
        while (IsAlive(processId))
        {
            await Task.Delay(interval, cancellation).ConfigureAwait(false);
        }
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is there, but somebody else's.
            return true;
        }
    }
}
