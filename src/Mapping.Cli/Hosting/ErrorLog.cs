using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Cli.Hosting;

/// <summary>
/// Standard error for a server. The console of the framework lets its streams wait for each other, so that whoever reads only standard
/// output would get nothing any more once the pipe of standard error is full.
/// </summary>
internal static class ErrorLog
{
    private const int StandardError = 2;

    public static TextWriter Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.Error;
        }

        try
        {
            var handle = new SafeFileHandle(StandardError, ownsHandle: false);
            return new StreamWriter(new FileStream(handle, FileAccess.Write, bufferSize: 0), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is closed.
            return TextWriter.Null;
        }
    }
}
