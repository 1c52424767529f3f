namespace Mapping.LanguageServer.Tests;

/// <summary>
/// Compares with the recorded text in <c>Golden/</c>. <c>MAPPING_UPDATE=1</c> records anew; read the difference before you commit it.
/// </summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Join(ServerInMemory.Repository, "tests/Mapping.LanguageServer.Tests/Golden", name);
        if (Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }
}
