using System.Text.RegularExpressions;
using Mapping.Compiler;
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

    [Fact]
    public void Every_code_has_a_page() =>
        Assert.All(Descriptors, descriptor => Assert.True(
            File.Exists(Path.Join(Repository.Root, $"docs/diagnostics/{descriptor.Code}.md")), descriptor.Code));

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

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
