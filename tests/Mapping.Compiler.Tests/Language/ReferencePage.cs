using System.Text.RegularExpressions;
using Mapping.Compiler.Tests.Catalogs;

namespace Mapping.Compiler.Tests.Language;

/// <summary>A part of the reference: what its heading names, and the shapes below it.</summary>
/// <param name="Words">The words in the code of the heading.</param>
/// <param name="Signs">The code of the heading that is no word.</param>
/// <param name="Literals">The words and signs in quotes in its shapes.</param>
internal sealed record ReferenceSection(IReadOnlySet<string> Words, IReadOnlySet<string> Signs, IReadOnlySet<string> Literals);

/// <summary><c>docs/language.md</c></summary>
internal sealed partial class ReferencePage
{
    private const string Shapes = "ebnf";

    private ReferencePage(string text)
    {
        Text = text;
        Grammar = string.Concat(MarkdownFence.AllOf(text).Where(fence => fence.Info == Shapes).Select(fence => fence.Content));
        Sections = [.. Heading().Split(text).Skip(1).Select(SectionOf)];
    }

    public static ReferencePage Instance { get; } = new(RepositoryFiles.Read("docs/language.md").ReplaceLineEndings("\n"));

    public string Text { get; }

    /// <summary>All shapes.</summary>
    public string Grammar { get; }

    public IReadOnlyList<ReferenceSection> Sections { get; }

    /// <summary>Where links may lead, as code hosts name it: the letters, digits and hyphens of a heading, with hyphens for its blanks.</summary>
    public static IReadOnlySet<string> AnchorsOf(string page) => page.Split('\n')
        .Where(line => line.StartsWith("##", StringComparison.Ordinal))
        .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    private static ReferenceSection SectionOf(string text)
    {
        var code = Code().Matches(text.Split('\n')[0]).Select(match => match.Groups["code"].Value).ToList();
        var shapes = MarkdownFence.AllOf(text).Where(fence => fence.Info == Shapes).Select(fence => fence.Content);
        return new ReferenceSection(
            code.SelectMany(part => part.Split(' ')).Where(part => char.IsAsciiLetterLower(part[0])).ToHashSet(StringComparer.Ordinal),
            code.Where(part => !char.IsAsciiLetterLower(part[0])).ToHashSet(StringComparer.Ordinal),
            shapes.SelectMany(shape => Literal().Matches(shape)).Select(match => match.Groups["text"].Value).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Comments of a shell begin so too, but no block of this page is one.</summary>
    [GeneratedRegex("^#{2,3} ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"(?<text>[^\"]+)\"")]
    private static partial Regex Literal();
}
