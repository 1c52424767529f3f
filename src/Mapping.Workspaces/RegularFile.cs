using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Workspaces;

/// <summary>Tells a file from a pipe, a socket or a device, which the framework does not.</summary>
internal static partial class RegularFile
{
    private const int NonBlockingOnLinux = 0x800;

    private const int NonBlockingOnMacOS = 0x4;

    /// <summary>Whether the path can be opened without waiting and has positions, as a file has.</summary>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var descriptor = Open(path, OperatingSystem.IsMacOS() ? NonBlockingOnMacOS : NonBlockingOnLinux);
        if (descriptor < 0)
        {
            // A socket can't be opened; a file that can't be opened gets its own finding when it is read.
            return !IsSocketError(Marshal.GetLastPInvokeError());
        }

        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        return HasPositions(handle);
    }

    private static bool HasPositions(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle) >= 0;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>ENXIO, 6 on every Unix: nothing is at the other end.</summary>
    private static bool IsSocketError(int error) => error == 6;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
