using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Mapping.Cli.Hosting;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Cli.Tests.Processes;

/// <summary>
/// The tests as a program: reads requests, one a line, runs each as the command would run it in a process of its own, with its real streams,
/// and answers with its status. Ends with its input.
/// </summary>
internal static class CommandServer
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    public static void Main()
    {
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        while (Console.In.ReadLine() is { } line && JsonSerializer.Deserialize<CommandRequest>(line) is { } request)
        {
            answers.WriteLine(Run(request).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Run(CommandRequest request)
    {
        Directory.SetCurrentDirectory(request.Folder);
        using var output = Redirect(StandardOutput, request.Output);
        using var error = Redirect(StandardError, request.Error);
        using var outputWriter = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        using var errorWriter = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        Console.SetOut(outputWriter);
        Console.SetError(errorWriter);
        return CommandLineHost.Run(request.Arguments);
    }

    private static SafeFileHandle Redirect(int stream, string path)
    {
        var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        return Duplicate((int)file.DangerousGetHandle(), stream) == stream ? file : throw new IOException($"Stream {stream} can't go to \"{path}\".");
    }

    [DllImport("libc", EntryPoint = "dup2")]
    private static extern int Duplicate(int file, int stream);
}
