namespace Mapping.LanguageServer.Tests;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("mapping-lsp-").FullName;

    public string At(string relativePath) => System.IO.Path.Join(Path, relativePath);

    public string Uri(string relativePath) => ServerInMemory.Uri(At(relativePath));

    public TemporaryFolder Write(string relativePath, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(relativePath))!);
        File.WriteAllText(At(relativePath), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
