using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Workspaces;

/// <summary>Reads one file as UTF-8, strictly, with as few system calls as it takes.</summary>
public static class SourceFileReader
{
    /// <summary>Reads a file that is not part of a walk; <paramref name="name"/> is what results call it.</summary>
    public static FileContent Read(string fullPath, string name, WorkspaceOptions? options = null)
    {
        var realPath = RealPath.Of(fullPath) ?? fullPath;
        var stamp = new FileInfo(realPath) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc) : default;
        return Read(new WorkspaceEntry(realPath, name, IsCatalog: false, LeadsOut: false, stamp), options ?? new WorkspaceOptions());
    }

    internal static FileContent Read(WorkspaceEntry entry, WorkspaceOptions options)
    {
        if (entry.LeadsOut)
        {
            return Refused(entry, WorkspaceDiagnostics.LinkLeadsOut);
        }

        try
        {
            // Pipes, sockets and devices have no length. Opening one could wait for ever, so what has none is looked at first.
            if (entry.IsEmpty && !RegularFile.IsRegular(entry.FullPath))
            {
                return Refused(entry, WorkspaceDiagnostics.NotAFile);
            }

            using var handle = File.OpenHandle(entry.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            return length > options.MaxFileBytes
                ? Refused(entry, WorkspaceDiagnostics.FileTooLarge, length, options.MaxFileBytes)
                : ReadText(entry, handle, (int)length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refused(entry, WorkspaceDiagnostics.UnreadableFile, FaultText.Of(exception));
        }
    }

    private static FileContent ReadText(WorkspaceEntry entry, SafeFileHandle handle, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        try
        {
            var bytes = buffer.AsSpan(0, Fill(handle, buffer.AsSpan(0, length)));
            return Decode(entry, bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Fill(SafeFileHandle handle, Span<byte> buffer)
    {
        var filled = 0;
        while (filled < buffer.Length)
        {
            var read = RandomAccess.Read(handle, buffer[filled..], filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }

    /// <summary>What is not UTF-8 is read with replacement characters, so that the rest of the file is still judged.</summary>
    private static FileContent Decode(WorkspaceEntry entry, ReadOnlySpan<byte> bytes)
    {
        if (Utf16.Looks(bytes))
        {
            return Refused(entry, WorkspaceDiagnostics.InvalidUtf8, "it looks like UTF-16, where every second byte of plain words is NUL");
        }

        var text = new SourceText(entry.RelativePath, Encoding.UTF8.GetString(bytes));
        if (Utf8.IsValid(bytes))
        {
            return new FileContent(text, []);
        }

        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, characters, out var bytesRead, out var charactersWritten, replaceInvalidSequences: false);
        var location = text.LocationOf(new TextSpan(charactersWritten, 1));
        return new FileContent(text, [Diagnostic.Create(WorkspaceDiagnostics.InvalidUtf8, location, $"the byte 0x{bytes[bytesRead]:X2} can't stand here")]);
    }

    private static FileContent Refused(WorkspaceEntry entry, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        var text = new SourceText(entry.RelativePath, "");
        return new FileContent(text, [Diagnostic.Create(descriptor, text.LocationOf(default), arguments)]);
    }
}
