namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Files as users write them, without an error.</summary>
internal static class Samples
{
    public static readonly string[] All =
    [
        .. Directory.GetFiles(Repository.PathOf("tests", "Mapping.Compiler.Tests", "Samples"), "*.mapping", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n")),
    ];
}
