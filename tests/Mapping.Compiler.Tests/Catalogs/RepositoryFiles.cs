namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>Files of the repository that tests read: specs, pages and catalogs.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static bool IsUpdating => Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1";

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static void Write(string path, string content) => File.WriteAllText(Path.Combine(Root, path), content);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mapping.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
