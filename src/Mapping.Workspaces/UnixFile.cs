using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Workspaces;

/// <summary>Opens files as the framework can't: without waiting for whoever is at the other end of a pipe.</summary>
internal static partial class UnixFile
{
    /// <summary>O_NONBLOCK and O_CLOEXEC.</summary>
    private const int FlagsOnLinux = 0x800 | 0x80000;

    private const int FlagsOnMacOS = 0x4 | 0x1000000;

    private const int Interrupted = 4;

    /// <summary>Opens whatever is at the path for reading; regular files don't notice that nobody waits.</summary>
    /// <exception cref="NotSupportedException">It can't be opened, for it is a socket, or a device without a driver.</exception>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission is denied.</exception>
    /// <exception cref="IOException">Any other fault.</exception>
    public static SafeFileHandle Open(string path)
    {
        int descriptor;
        do
        {
            descriptor = Open(path, OperatingSystem.IsMacOS() ? FlagsOnMacOS : FlagsOnLinux);
        }
        while (descriptor < 0 && Marshal.GetLastPInvokeError() == Interrupted);

        return descriptor < 0 ? throw FaultOf(Marshal.GetLastPInvokeError()) : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    /// <summary>Whether what is open has positions, as a file has, but neither a pipe nor a socket.</summary>
    public static bool HasPositions(SafeFileHandle handle)
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

    /// <summary>EPERM, ENOENT, ENXIO, EACCES, ENOTDIR and, the only one on which systems differ, ENAMETOOLONG.</summary>
    private static Exception FaultOf(int error) => error switch
    {
        1 or 13 => new UnauthorizedAccessException(),
        2 or 20 => new FileNotFoundException(),
        6 => new NotSupportedException(),
        36 or 63 => new PathTooLongException(),
        _ => new IOException(),
    };

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
