using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Workspaces;

/// <summary>Opens files as the framework can't: without waiting for whoever is at the other end of a pipe.</summary>
internal static partial class UnixFile
{
    /// <summary>O_NONBLOCK and O_CLOEXEC.</summary>
    private const int FlagsOnLinux = 0x800 | 0x80000;

    /// <summary>
    /// With them O_NOFOLLOW, and O_LARGEFILE, which says nothing here: 0x20000 and 0x8000 on some processors, 0x8000 and 0x20000 on others.
    /// </summary>
    private const int FlagsUnlinkedOnLinux = FlagsOnLinux | 0x20000 | 0x8000;

    private const int FlagsOnMacOS = 0x4 | 0x1000000;

    private const int Interrupted = 4;

    /// <summary>Of the name of a link to what is open, in bytes.</summary>
    private const int MaxLinkLength = 64;

    /// <summary>Of a path that is compared with what was opened, in bytes; longer ones take the slower way.</summary>
    private const int MaxPathLength = 1024;

    /// <summary>Opens whatever is at the path for reading; regular files don't notice that nobody waits.</summary>
    /// <exception cref="NotSupportedException">It can't be opened, for it is a socket, or a device without a driver.</exception>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission is denied.</exception>
    /// <exception cref="IOException">Any other fault.</exception>
    public static SafeFileHandle Open(string path) =>
        TryOpen(path, OperatingSystem.IsMacOS() ? FlagsOnMacOS : FlagsOnLinux) ?? throw FaultOf(Marshal.GetLastPInvokeError());

    /// <summary>Opens what is at the path for reading, if the last part of the path is not a link. Null where it is one, and after any fault.</summary>
    [SupportedOSPlatform("linux")]
    public static SafeFileHandle? OpenUnlinked(string path) => TryOpen(path, FlagsUnlinkedOnLinux);

    /// <summary>Whether what is open is no folder, and lies just at the path, so that no part of the path is a link.</summary>
    [SupportedOSPlatform("linux")]
    public static bool IsOpenAt(SafeFileHandle handle, string path)
    {
        Span<byte> link = stackalloc byte[MaxLinkLength];
        Span<byte> written = stackalloc byte[MaxPathLength];
        Span<byte> opened = stackalloc byte[MaxPathLength];
        if (!Utf8.TryWrite(link, $"/proc/self/fd/{handle.DangerousGetHandle()}\0", out _) || !Encoding.UTF8.TryGetBytes(path, written, out var length))
        {
            return false;
        }

        return ReadLink(link, opened, (nuint)opened.Length) == length
            && opened[..length].SequenceEqual(written[..length])
            && !File.GetAttributes(handle).HasFlag(FileAttributes.Directory);
    }

    /// <summary>Whether what is open has positions, as a file has, but neither a pipe nor a socket.</summary>
    public static bool HasPositions(SafeFileHandle handle) => LengthOf(handle) is not null;

    /// <summary>In bytes; null for what has no positions, as pipes and sockets.</summary>
    public static long? LengthOf(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static SafeFileHandle? TryOpen(string path, int flags)
    {
        int descriptor;
        do
        {
            descriptor = Open(path, flags);
        }
        while (descriptor < 0 && Marshal.GetLastPInvokeError() == Interrupted);

        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
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

    [LibraryImport("libc", EntryPoint = "readlink")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadLink(ReadOnlySpan<byte> path, Span<byte> target, nuint length);
}
