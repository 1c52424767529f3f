using System.Text.RegularExpressions;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Evidence.Findings;
using Mapping.Reports.Findings;
using Mapping.Workspaces;

namespace Mapping.Repository.Tests;

/// <summary>Keeps the house in order: codes, pages, links, sizes, and what must not be named.</summary>
public sealed partial class HouseTests
{
    private const int MaxLines = 300;

    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
        DiagnosticDescriptors.All.AddRange(EvidenceDiagnostics.All).AddRange(WorkspaceDiagnostics.All).AddRange(FindingDiagnostics.All);

    [Fact]
    public void Codes_and_names_are_used_once()
    {
        Assert.Equal(Descriptors.Count, Descriptors.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(Descriptors.Count, Descriptors.Select(descriptor => descriptor.Name).Distinct().Count());
        Assert.All(Descriptors, descriptor => Assert.Matches("^MAP[0-9]{4}$", descriptor.Code));
        Assert.All(Descriptors, descriptor => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", descriptor.Name));
    }

    [Fact]
    public void Only_findings_on_form_names_and_catalogs_are_errors() =>
        Assert.All(
            Descriptors.Where(descriptor => descriptor.Severity == DiagnosticSeverity.Error),
            descriptor => Assert.Contains(descriptor.Code[3], "123"));

    /// <summary>The list of green names what keeps it from saying so of nothing: a file or a room that is no more keeps nothing.</summary>
    [Fact]
    public void What_the_list_of_green_names_is_there()
    {
        var rows = Repository.Read("src/README.md").Split("### Where green comes from", 2)[1].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal)).ToList();
        var files = Repository.Files("src", "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        var named = rows.SelectMany(row => row.Split('|')[2].Split('`').Where((_, i) => i % 2 == 1)).ToList();

        Assert.True(named.Count > rows.Count);
        Assert.DoesNotContain(named, name => !files.Contains(name.Split('/')[^1].Split('.')[0]) && !Directory.Exists(Path.Join(Repository.Root, $"src/Mapping.{name}")));
    }

    [Fact]
    public void Every_code_has_a_page() =>
        Assert.All(Descriptors, descriptor => Assert.True(
            File.Exists(Path.Join(Repository.Root, $"docs/diagnostics/{descriptor.Code}.md")), descriptor.Code));

    /// <summary>Names of findings that are words of something else as well: an outcome, facets and promises of a comparison, a state of a search for products, a cause of a doubt.</summary>
    private static readonly string[] OtherWords = [CoverageNames.NameOf(Outcome.NotCovered), "evidence-class", "other-workspace", "several-currencies", "unknown-edition"];

    /// <summary>What is so of a kind of finding stands at its descriptor, as a tag or a word; nobody lists names.</summary>
    [Fact]
    public void Findings_are_told_apart_by_descriptors()
    {
        var compound = Descriptors.Select(descriptor => descriptor.Name).Where(name => name.Contains('-', StringComparison.Ordinal)).Except(OtherWords).ToHashSet();
        var named = Repository.Files("src", "*.cs")
            .Where(path => !path.EndsWith("Diagnostics.cs", StringComparison.Ordinal))
            .SelectMany(path => Literal().Matches(Repository.Read(path)).Select(match => (Path: path, Name: match.Groups[1].Value)))
            .Where(found => compound.Contains(found.Name))
            .Select(found => $"{found.Path}: {found.Name}");

        Assert.Empty(named);
    }

    /// <summary>What reports draw from the verdict they leave out of the list of what the phases found, and the other way round.</summary>
    [Fact]
    public void Every_verdict_on_evidence_is_said_by_the_verdict() => Assert.All(
        Enum.GetValues<EvidenceVerdict>(),
        verdict => Assert.True(EvidenceDiagnostics.Of(verdict)?.Is(DiagnosticTags.OfVerdict) ?? verdict == EvidenceVerdict.Passing));

    [Fact]
    public void Source_files_stay_short()
    {
        var tooLong = Repository.Files("src", "*.cs").Where(path => Repository.Read(path).Count(c => c == '\n') > MaxLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Links_between_documents_resolve()
    {
        var broken = new List<string>();
        foreach (var path in Documents())
        {
            var folder = Path.GetDirectoryName(Path.Join(Repository.Root, path)) ?? "";
            broken.AddRange(Link().Matches(Repository.Read(path))
                .Select(match => match.Groups[1].Value)
                .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
                .Where(target => !Path.Exists(Path.Join(folder, target.Split('#')[0])))
                .Select(target => $"{path} -> {target}"));
        }

        Assert.Empty(broken);
    }

    private static IEnumerable<string> Documents() =>
        Repository.Files(".", "*.md").Where(path => !path.StartsWith('.') && !path.StartsWith("tests/", StringComparison.Ordinal));

    [GeneratedRegex(@"""([a-z0-9]+(?:-[a-z0-9]+)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
