using Mapping.Compiler;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;
using Mapping.LanguageService.CodeLens;
using Mapping.LanguageService.Completion;
using Mapping.LanguageService.Hover;
using Mapping.LanguageService.InlayHints;
using Mapping.LanguageService.SignatureHelp;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Tests;

public sealed class EveryPlaceTests
{
    private static readonly string Example = Path.Combine(RepositoryRoot(), "examples", "loan-scoring");

    private static readonly SourceText[] Sources =
    [
        .. Directory.EnumerateFiles(Example, "*.mapping", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetRelativePath(Example, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    public static TheoryData<string> Paths => [.. Sources.Select(source => source.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_place_of_the_example_has_answers(string path)
    {
        var document = DocumentOf(path, text => text);
        for (var offset = 0; offset <= document.Source.Length; offset++)
        {
            Ask(document, offset);
        }
    }

    [Theory]
    [InlineData("main.mapping")]
    [InlineData("vendors.mapping")]
    [InlineData("decisions.mapping")]
    [InlineData("gates.mapping")]
    [InlineData("crosswalk.mapping")]
    public void A_file_that_ends_anywhere_has_answers(string path)
    {
        var whole = SyntaxTree.Parse(Sources.Single(source => source.Path == path));
        foreach (var token in whole.Root.Declarations.SelectMany(declaration => TokenList.Of(declaration)))
        {
            var cut = DocumentOf(path, text => text[..token.End]);
            Ask(cut, cut.Source.Length);
            var gap = DocumentOf(path, text => text[..token.Start] + text[token.End..]);
            Ask(gap, token.Start);
        }
    }

    [Fact]
    public void Every_keyword_is_offered_somewhere()
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Starts())
        {
            var source = MarkedSource.Parse(text);
            foreach (var item in Completions.At(source.Document, source.Offset, NoFieldKnowledge.Instance).Items)
            {
                offered.UnionWith(item.Label.Split(' '));
            }
        }

        Assert.Equal([], Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None).Select(Keywords.TextOf).Where(keyword => !offered.Contains(keyword)));
    }

    [Fact]
    public void Every_keyword_is_explained() =>
        Assert.Equal([], Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None && KeywordWords.Of(keyword) is null));

    /// <summary>Cursors before each token of a text that uses the whole language.</summary>
    private static IEnumerable<string> Starts()
    {
        const string More = """
            system other "Other" { placed 2026-01-01 changed 2026-02-02 supplied by palisade }
            feed more "More" { files "x" format json at a system any unit n days other systems ignored key k time t zone "UTC" decimal "." encoding utf-8 sheet "S" header 1 class telemetry retained 1 day }
            feed log "Log" { files "y" time of file made }
            feed named "Named" { files "z" time from name }
            feed table "Table" { files "t" time t as "dd.MM.yyyy" }
            control plan "Plan" { for other status planned by 2027-01-01
              satisfies aia Article 9 on process partially because "x"
              evidence e { from more newest suite where not a and (b or c) and d = "x" ignoring case expect share(where a = true) >= 1% for each b in ("x") expect no match in log on a = b where c at most 4 hours before every 1 day tolerate 2 } }
            control old "Old" { status retired since 2026-01-01 }
            exclude iso A.10.4 for other because "x" approved by cro
            crosswalk iso to aia { 6.1.1 on x subset of 9 because "x" 6.1.2 superset of 9 because "y" 6.1.3 equal 9 because "z" }
            gate more { require aia mapped at least 90% only in force without waivers }
            """;
        foreach (var content in Sources.Select(source => source.Content).Append(More))
        {
            var tree = SyntaxTree.Parse(new SourceText("main.mapping", content));
            foreach (var token in tree.Root.Declarations.SelectMany(declaration => TokenList.Of(declaration)).Where(token => token.Keyword != Keyword.None))
            {
                yield return $"use eu-ai-act edition 2026-07-27 as aia\n{content[..token.Start]}$0{content[token.End..]}";
            }
        }
    }

    private static void Ask(EditorDocument document, int offset)
    {
        var line = document.Source.LineSpan(document.Source.PositionOf(offset).Line);
        foreach (var item in Completions.At(document, offset, EditorSamples.Fields).Items)
        {
            Assert.True(item.Replace.Start >= line.Start && item.Replace.End <= line.End, $"{item.Label} at {offset} of {document.Path}");
            Assert.InRange(offset, item.Replace.Start, item.Replace.End);
        }

        Hovers.At(document, offset, EditorSamples.Fields);
        AggregateHelps.At(document, offset, EditorSamples.Fields);
        if (offset == document.Source.Length)
        {
            InlayHinter.Of(document, new TextSpan(0, offset));
            Assert.All(Lenses.Of(document), lens => Assert.NotEqual("", Lenses.Resolve(document, lens, NoFieldKnowledge.Instance).Title));
        }
    }

    private static EditorDocument DocumentOf(string path, Func<string, string> change)
    {
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [.. Sources.Select(source => source.Path == path ? new SourceText(path, change(source.Content)) : source)],
            AsOf = new DateOnly(2026, 11, 23),
            Today = new DateOnly(2026, 11, 23),
        });
        return EditorDocument.Find(compilation, path) ?? throw new InvalidOperationException(path);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mapping.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("There is no Mapping.sln above the tests.");
    }
}
