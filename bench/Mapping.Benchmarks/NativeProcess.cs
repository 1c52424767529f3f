using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Mapping.Benchmarks;

/// <summary>
/// Starts a process and waits for it through the C library, because only the kernel knows its peak memory when it is over.
/// Linux with 64 bits only. Linux counts the memory of whoever starts a process into its peak, so a figure below that of this
/// small program itself can't be seen; it is never too low.
/// </summary>
internal static unsafe partial class NativeProcess
{
    private const int StandardOutput = 1;
    private const int WriteOnly = 1;
    private const int LongsInUsage = 18;

    /// <summary>Runs a command with its output thrown away.</summary>
    public static ProcessRun Run(string command, params string[] arguments)
    {
        // The C library's posix_spawn_file_actions_t has 80 bytes.
        var actions = stackalloc byte[256];
        Check(InitFileActions(actions));
        Check(AddOpen(actions, StandardOutput, "/dev/null", WriteOnly, 0));
        string?[] vector = [command, .. arguments, null];
        string?[] environment = [.. Variables(), null];
        var clock = Stopwatch.StartNew();
        Check(Spawn(out var id, command, actions, null, vector, environment));

        // struct rusage: user and system time, each in seconds and microseconds, then the peak in KiB.
        var usage = stackalloc long[LongsInUsage];
        if (Wait(id, out var status, 0, usage) != id)
        {
            throw new InvalidOperationException("The process can't be waited for.");
        }

        var wall = clock.Elapsed.TotalSeconds;
        return new ProcessRun(wall, usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), usage[4] / 1024.0, (status >> 8) & 0xFF);
    }

    private static IEnumerable<string> Variables() => Environment.GetEnvironmentVariables()
        .Cast<System.Collections.DictionaryEntry>()
        .Select(variable => $"{variable.Key}={variable.Value}");

    private static void Check(int error)
    {
        if (error != 0)
        {
            throw new InvalidOperationException($"The process can't be started: {Marshal.GetPInvokeErrorMessage(error)}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int InitFileActions(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddOpen(byte* actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int id, string path, byte* actions, byte* attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "wait4")]
    private static partial int Wait(int id, out int status, int options, long* usage);
}
