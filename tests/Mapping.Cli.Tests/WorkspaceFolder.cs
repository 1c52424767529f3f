using System.Text;

namespace Mapping.Cli.Tests;

/// <summary>A workspace in a temporary folder, gone afterwards.</summary>
internal sealed class WorkspaceFolder : IDisposable
{
    public WorkspaceFolder(params ReadOnlySpan<(string Path, string Content)> files)
    {
        Write("mapping.workspace", "");
        foreach (var (path, content) in files)
        {
            Write(path, content);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("mapping-").FullName;

    public string At(string path) => Path.Join(Root, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path)) ?? Root);
        File.WriteAllBytes(At(path), Encoding.UTF8.GetBytes(content));
    }

    public ProcessResult Run(params string[] arguments) => MappingProcess.Run(Root, arguments);

    /// <summary>In a process of its own, as a shell would.</summary>
    public ProcessResult RunAlone(params string[] arguments) => MappingProcess.RunAlone(Root, arguments);

    public ProcessResult RunWith(Dictionary<string, string> variables, params string[] arguments) =>
        MappingProcess.Run(Root, variables, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
