using System.Diagnostics;
using System.Text;

namespace Mapping.Workspaces.Revisions;

/// <summary>What <c>ls-tree -r -z</c> writes, line by line: a tree may list more than memory holds.</summary>
internal sealed class GitListing : IDisposable
{
    /// <summary>Longer than any path that a file system takes.</summary>
    private const int LongestLine = 1 << 16;

    private readonly Process process;
    private readonly BufferedStream output;
    private readonly List<byte> line = [];

    public GitListing(GitProcess git, string folder)
    {
        process = git.Start("ls-tree", "-r", "-z", "--full-tree", folder);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <summary>Whether git has listed all there is; to be asked at the end.</summary>
    public bool HasSucceeded
    {
        get
        {
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }

    /// <summary>The next line; null at the end.</summary>
    public string? Next()
    {
        line.Clear();
        for (var b = output.ReadByte(); b > 0; b = output.ReadByte())
        {
            line.Add((byte)b);
            if (line.Count > LongestLine)
            {
                throw new WorkspaceException("The revision holds a name that is longer than any file's.");
            }
        }

        return line.Count == 0 ? null : Encoding.UTF8.GetString([.. line]);
    }

    /// <summary>Where the end was not read, git must not go on writing.</summary>
    public void Dispose()
    {
        output.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
