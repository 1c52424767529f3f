namespace Mapping.Reports.Tests;

/// <summary>
/// Compares with the recorded text in <c>Golden/</c>. <c>MAPPING_UPDATE=1</c> records anew; read the difference before you commit it.
/// </summary>
internal static class Golden
{
    private static readonly string Folder = Path.Join(Repository.Tests, "Golden");

    public static void Check(string name, string actual)
    {
        var path = Path.Join(Folder, name);
        if (Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }
}
