namespace Mapping.Reports.Tests;

/// <summary>Files of this repository, wherever the tests run.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    public static readonly string Tests = Path.Join(Root, "tests", "Mapping.Reports.Tests");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Mapping.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
