using Mapping.Compiler;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Tests;

/// <summary>The sources of the example, as they stand and damaged.</summary>
internal static class ExampleWorkspace
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Lazy<Compilation> Whole = new(() => Compile(Sources()));

    public static Compilation Compilation => Whole.Value;

    public static string Repository { get; } = FindRepository();

    /// <summary>With every n-th token of each file gone; n chooses the damage.</summary>
    public static Compilation Damaged(int every) => Compile(Compilation.Trees.Select(tree => Damage(tree.Source, every)));

    public static Compilation Compile(IEnumerable<SourceText> sources) =>
        Compiler.Compilation.Create(new CompilationInput { Sources = [.. sources], AsOf = Today, Today = Today });

    public static IEnumerable<EditorDocument> DocumentsOf(Compilation compilation) =>
        compilation.Trees.Select(tree => new EditorDocument(compilation, tree));

    private static IEnumerable<SourceText> Sources()
    {
        var root = Path.Combine(Repository, "examples", "loan-scoring");
        return Directory.EnumerateFiles(root, "*.mapping", SearchOption.AllDirectories)
            .Select(path => new SourceText(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n")));
    }

    private static SourceText Damage(SourceText source, int every)
    {
        var words = source.Content.Split(' ');
        return new SourceText(source.Path, string.Join(' ', words.Where((_, i) => i % every != every - 1)));
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mapping.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No repository above the tests.");
        }

        return folder;
    }
}
