using System.Diagnostics;
using System.Globalization;

namespace Mapping.Workspaces.Revisions;

/// <summary>Reads contents by their names from one process of <c>cat-file --batch</c>, which runs neither filters nor conversions.</summary>
internal sealed class GitBlobs : IDisposable
{
    private readonly Process process;
    private readonly BufferedStream output;

    public GitBlobs(GitProcess git)
    {
        process = git.Start("cat-file", "--batch");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <summary>Copies a content.</summary>
    /// <exception cref="WorkspaceException">The repository does not hold it.</exception>
    public void CopyTo(GitEntry entry, Stream target)
    {
        if (Ask(entry.Object) is not { Type: "blob" } found)
        {
            throw new WorkspaceException("The repository does not hold all of the revision; a partial or a shallow clone may lack some of it.");
        }

        Copy(found.Length, target);
    }

    /// <summary>Reads an object of any type; null where there is none.</summary>
    /// <param name="name">As git names it, for example <c>COMMIT:below</c>, without a line break.</param>
    public (string Name, string Type, byte[] Content)? Read(string name)
    {
        if (Ask(name) is not { } found)
        {
            return null;
        }

        using var content = new MemoryStream();
        Copy(found.Length, content);
        return (found.Name, found.Type, content.ToArray());
    }

    private (string Name, string Type, long Length)? Ask(string name)
    {
        process.StandardInput.Write($"{name}\n");
        process.StandardInput.Flush();
        return ReadLine().Split(' ') is [var found, var type, var length] && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? (found, type, bytes)
            : null;
    }

    private void Copy(long rest, Stream target)
    {
        var buffer = new byte[1 << 16];
        while (rest > 0)
        {
            var read = output.Read(buffer, 0, (int)Math.Min(rest, buffer.Length));
            if (read == 0)
            {
                throw new WorkspaceException("git ended before it had written the whole of the revision.");
            }

            target.Write(buffer, 0, read);
            rest -= read;
        }

        output.ReadByte();
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        output.Dispose();
        process.WaitForExit();
        process.Dispose();
    }

    private string ReadLine()
    {
        var line = new List<char>();
        for (var b = output.ReadByte(); b >= 0 && b != '\n'; b = output.ReadByte())
        {
            line.Add((char)b);
        }

        return string.Concat(line);
    }
}
