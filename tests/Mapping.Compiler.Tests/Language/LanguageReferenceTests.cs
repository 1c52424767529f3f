using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Parsing;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Text;
using Spelling = Mapping.Compiler.Syntax.Scanning.Keywords;

namespace Mapping.Compiler.Tests.Language;

/// <summary>
/// The reference of the language names every word that the language has, and none besides; and its shapes are what the parser reads. Its
/// examples are executed where evidence is judged.
/// </summary>
public sealed partial class LanguageReferenceTests
{
    private static readonly Dictionary<string, Shape> Shapes = ShapeReader.Read(ReferencePage.Instance.Grammar);

    private static readonly string[] Keywords = [.. Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None).Select(Spelling.TextOf)];

    /// <summary>Words of closed sets, which are names to the parser.</summary>
    private static readonly string[] ClosedWords =
    [
        .. AggregateSignature.Names, .. TimeUnits.Names, .. FieldUnits.Names, .. FieldForms.Names, .. FeedNames.Formats, .. FeedNames.Encodings, .. FeedNames.Classes,
        .. CatalogNames.Pillars, "security", "assurance",
    ];

    private static readonly Dictionary<SyntaxKind, string> Signs = new()
    {
        [SyntaxKind.OpenBrace] = "{",
        [SyntaxKind.CloseBrace] = "}",
        [SyntaxKind.OpenParen] = "(",
        [SyntaxKind.CloseParen] = ")",
        [SyntaxKind.OpenBracket] = "[",
        [SyntaxKind.CloseBracket] = "]",
        [SyntaxKind.Comma] = ",",
        [SyntaxKind.Dot] = ".",
        [SyntaxKind.DotDot] = "..",
        [SyntaxKind.Minus] = "-",
        [SyntaxKind.Slash] = "/",
        [SyntaxKind.Star] = "*",
        [SyntaxKind.Percent] = "%",
        [SyntaxKind.Equals] = "=",
        [SyntaxKind.NotEquals] = "!=",
        [SyntaxKind.Less] = "<",
        [SyntaxKind.LessOrEqual] = "<=",
        [SyntaxKind.Greater] = ">",
        [SyntaxKind.GreaterOrEqual] = ">=",
    };

    /// <summary>They hold other signs together, and mean nothing by themselves.</summary>
    private static readonly string[] WithoutHeading = ["{", "}", "(", ")", ","];

    public static TheoryData<string> Sources => [.. new[] { "examples", "tests/Mapping.Compiler.Tests/Samples" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(RepositoryFiles.Root, folder), "*.mapping", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_keyword_stands_in_a_shape_below_a_heading_that_names_it() =>
        Assert.Equal([], Keywords.Where(word => !ReferencePage.Instance.Sections.Any(section => section.Words.Contains(word) && section.Literals.Contains(word))));

    [Fact]
    public void Every_word_of_a_closed_set_has_a_heading_that_names_it() =>
        Assert.Equal([], ClosedWords.Where(word => !ReferencePage.Instance.Sections.Any(section => section.Words.Contains(word) || section.Words.Contains($"{word}s"))));

    [Fact]
    public void Every_sign_stands_in_a_shape_and_has_a_heading_that_names_it()
    {
        Assert.Equal(Enum.GetValues<SyntaxKind>().Where(kind => kind is >= SyntaxKind.OpenBrace and <= SyntaxKind.GreaterOrEqual), Signs.Keys.Order());
        Assert.All(Signs, sign => Assert.Contains(sign.Key, Scanner.Scan($"a.{sign.Value}[a]").Concat(Scanner.Scan($"a {sign.Value} a")).Concat(Scanner.Scan("a[a]")).Select(token => token.Kind)));
        Assert.Equal([], Signs.Values.Where(sign => !IsShown(sign)));
        Assert.Equal([], Signs.Values.Except(WithoutHeading).Except(ReferencePage.Instance.Sections.SelectMany(section => section.Signs)));
    }

    [Fact]
    public void No_heading_and_no_shape_has_a_word_or_a_sign_that_the_language_has_not()
    {
        string[] words = [.. Keywords, .. ClosedWords];

        Assert.Equal([], ReferencePage.Instance.Sections.SelectMany(section => section.Words).Except(words));
        Assert.Equal([], ReferencePage.Instance.Sections.SelectMany(section => section.Signs).Except(Signs.Values));
        Assert.Equal([], ReferencePage.Instance.Sections.SelectMany(section => section.Literals).Except(words).Except(Signs.Values));
    }

    [Fact]
    public void Every_shape_is_used_and_there_is_each_that_is_used()
    {
        var used = new HashSet<string>(StringComparer.Ordinal) { "file" };
        var open = new Stack<string>(used);
        while (open.TryPop(out var name))
        {
            foreach (var part in NamesIn(Shapes[name]).Where(used.Add))
            {
                open.Push(part);
            }
        }

        Assert.Equal(Shapes.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    /// <summary>A limit in a system is read, and is always an error.</summary>
    [Fact]
    public void Blocks_hold_what_the_parser_takes()
    {
        CheckBlock("declaration", Anchors.Declarations);
        CheckBlock("systemitem", BlockKeywords.System, but: Keyword.Limit);
        CheckBlock("feeditem", BlockKeywords.Feed);
        CheckBlock("item", BlockKeywords.Control);
        CheckBlock("rule", BlockKeywords.Evidence);
        CheckBlock("productitem", BlockKeywords.Product);
        CheckBlock("require", BlockKeywords.Gate);
        CheckBlock("product", BlockKeywords.Vendor);
        CheckBlock("groupitem", BlockKeywords.Group);
    }

    [Fact]
    public void Closed_sets_that_shapes_write_out_are_whole()
    {
        Assert.Equal(AggregateSignature.Names.Order(StringComparer.Ordinal), FirstsOf(Shapes["aggregate"]).Order(StringComparer.Ordinal));
        Assert.Equal(TimeUnits.Names.Order(StringComparer.Ordinal), FirstsOf(Shapes["unit"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_lead_to_headings()
    {
        var broken = Link().Matches(ReferencePage.Instance.Text)
            .Select(match => (File: match.Groups["file"].Value, Anchor: match.Groups["anchor"].Value))
            .Where(link => !ReferencePage.AnchorsOf(link.File.Length == 0 ? ReferencePage.Instance.Text : RepositoryFiles.Read($"docs/{link.File}")).Contains(link.Anchor));

        Assert.Equal([], broken.Select(link => $"{link.File}#{link.Anchor}"));
    }

    [Property(MaxTest = 400)]
    public void The_parser_reads_whatever_has_the_shape_of_a_file(int seed)
    {
        var text = new ShapeWriter(Shapes, new Random(seed), budget: 400).Write("file");

        Assert.Equal([], SyntaxTree.Parse(new SourceText("a.mapping", text)).Diagnostics.Select(finding => $"{finding.Code} {finding.Message}\n{text}"));
    }

    /// <summary>A property over what never comes holds of anything.</summary>
    [Fact]
    public void What_is_written_at_random_has_every_word()
    {
        var used = Enumerable.Range(0, 1_200).SelectMany(seed =>
        {
            var writer = new ShapeWriter(Shapes, new Random(seed), budget: 400);
            writer.Write("file");
            return writer.Used;
        }).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], ReferencePage.Instance.Sections.SelectMany(section => section.Literals).Except(used));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_people_write_has_the_shape_of_a_file(string path)
    {
        var text = RepositoryFiles.Read(path);

        Assert.True(SyntaxTree.Parse(new SourceText(path, text)).Diagnostics.Length > 0 || EndOf(text) is null, EndOf(text));
    }

    [Theory]
    [InlineData("owner cro")]
    [InlineData("feed a \"A\" { files }")]
    [InlineData("gate a { require iso }")]
    [InlineData("control a \"A\" { evidence b { expect count() } }")]
    public void What_the_parser_misses_something_in_has_no_shape(string text)
    {
        Assert.NotEmpty(SyntaxTree.Parse(new SourceText("a.mapping", text)).Diagnostics);
        Assert.NotNull(EndOf(text));
    }

    /// <summary>How far a text has the shape of a file; null where all of it has.</summary>
    private static string? EndOf(string text) => ShapeMatcher.Find(
        Shapes, "file", [.. Scanner.Scan(text).Where(token => token.Kind != SyntaxKind.EndOfFile).Select(token => new ShapeToken(token.Kind, text[token.Start..token.End]))]);

    [GeneratedRegex(@"\]\((?<file>[^)#:]*)#(?<anchor>[^)]+)\)")]
    private static partial Regex Link();

    private static bool IsShown(string literal) => ReferencePage.Instance.Sections.Any(section => section.Literals.Contains(literal));

    private static void CheckBlock(string shape, KeywordSet taken, Keyword but = Keyword.None)
    {
        var keywords = Enum.GetValues<Keyword>().Where(keyword => taken.Contains(keyword) && keyword != but).Select(Spelling.TextOf);

        Assert.Equal(keywords.Order(StringComparer.Ordinal), FirstsOf(Shapes[shape]).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The words with which it may begin.</summary>
    private static IEnumerable<string> FirstsOf(Shape shape) => shape switch
    {
        LiteralShape literal => [literal.Text],
        NamedShape named => FirstsOf(Shapes[named.Name]),
        ChoiceShape choice => choice.Choices.SelectMany(FirstsOf),
        SequenceShape { Parts: [var first, ..] } => FirstsOf(first),
        _ => [],
    };

    private static IEnumerable<string> NamesIn(Shape shape) => shape switch
    {
        NamedShape named => [named.Name],
        ChoiceShape choice => choice.Choices.SelectMany(NamesIn),
        SequenceShape sequence => sequence.Parts.SelectMany(NamesIn),
        RepetitionShape repetition => NamesIn(repetition.Part),
        _ => [],
    };
}
