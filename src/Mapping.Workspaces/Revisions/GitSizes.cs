using System.Diagnostics;
using System.Globalization;

namespace Mapping.Workspaces.Revisions;

/// <summary>Asks one process of <c>cat-file --batch-check</c> how large contents are, without reading them.</summary>
internal sealed class GitSizes : IDisposable
{
    private readonly Process process;
    private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);

    public GitSizes(GitProcess git)
    {
        process = git.Start("cat-file", "--batch-check=%(objectsize)");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>0 where the repository does not hold it, which is found out when it is read.</summary>
    public long Of(string name)
    {
        if (!known.TryGetValue(name, out var size))
        {
            process.StandardInput.Write($"{name}\n");
            process.StandardInput.Flush();
            _ = long.TryParse(process.StandardOutput.ReadLine(), NumberStyles.None, CultureInfo.InvariantCulture, out size);
            known.Add(name, size);
        }

        return size;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
