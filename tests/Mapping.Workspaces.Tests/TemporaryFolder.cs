namespace Mapping.Workspaces.Tests;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("mapping-").FullName;

    public string At(string relativePath) => System.IO.Path.Join(Path, relativePath);

    public TemporaryFolder Write(string relativePath, string content) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(content));

    public TemporaryFolder Write(string relativePath, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(relativePath))!);
        File.WriteAllBytes(At(relativePath), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
