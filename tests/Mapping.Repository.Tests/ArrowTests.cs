using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mapping.Repository.Tests;

/// <summary>Holds the arrows between projects and rooms, so that they cannot rot.</summary>
public sealed partial class ArrowTests
{
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Mapping.Compiler"] = [],
        ["Mapping.Evidence"] = ["Mapping.Compiler"],
        ["Mapping.Workspaces"] = ["Mapping.Compiler", "Mapping.Evidence"],
        ["Mapping.Reports"] = ["Mapping.Compiler", "Mapping.Evidence"],
        ["Mapping.LanguageService"] = ["Mapping.Compiler", "Mapping.Evidence", "Mapping.Workspaces"],
        ["Mapping.LanguageServer"] = ["Mapping.Compiler", "Mapping.Evidence", "Mapping.LanguageService", "Mapping.Workspaces"],
        ["Mapping.Cli"] = ["Mapping.Compiler", "Mapping.Evidence", "Mapping.LanguageServer", "Mapping.Reports", "Mapping.Workspaces"],
    };

    private static readonly Dictionary<string, string[]> CompilerRooms = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Syntax"] = ["Diagnostics", "Text"],
        ["Formatting"] = ["Diagnostics", "Syntax", "Text"],
        ["Catalogs"] = ["Diagnostics", "Text"],
        ["Symbols"] = ["Catalogs", "Text"],
        ["Binding"] = ["Catalogs", "Diagnostics", "Symbols", "Syntax", "Text"],
        ["Applicability"] = ["Catalogs", "Symbols"],
        ["Coverage"] = ["Applicability", "Catalogs", "Diagnostics", "Symbols", "Text"],
    };

    private static readonly Dictionary<string, string[]> Libraries = new()
    {
        ["Pidgin"] = ["src/Mapping.Compiler/Syntax/"],
        ["Markdig"] = ["src/Mapping.Compiler/Catalogs/"],
        ["SpreadCheetah"] = ["src/Mapping.Reports/Spreadsheets/"],
        ["YamlDotNet"] = ["src/Mapping.Evidence/Reading/Yaml/"],
        ["System.CommandLine"] = ["src/Mapping.Cli/"],
        ["System.Text.Json"] = ["src/Mapping.Evidence/", "src/Mapping.Reports/", "src/Mapping.Cli/", "src/Mapping.LanguageServer/"],
    };

    [Fact]
    public void Projects_use_only_what_stands_below_them()
    {
        var found = Repository.Files("src", "*.csproj").ToDictionary(path => Path.GetFileNameWithoutExtension(path), ReferencesOf);

        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(Projects, project => Assert.Equal(project.Value, found[project.Key]));
    }

    /// <summary>A package of an assembly would be a promise of its public types.</summary>
    [Fact]
    public void Only_the_command_is_packed()
    {
        var packed = Repository.Files(".", "*.csproj").Append("Directory.Build.props")
            .SelectMany(path => XDocument.Parse(Repository.Read(path)).Descendants("IsPackable").Select(value => $"{path}: {value.Value}"));

        Assert.Equal(["src/Mapping.Cli/Mapping.Cli.csproj: true", "Directory.Build.props: false"], packed);
    }

    [Fact]
    public void Rooms_of_the_compiler_use_only_what_stands_below_them()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src/Mapping.Compiler", "*.cs").Where(path => path.Split('/').Length > 3))
        {
            var room = path.Split('/')[2];
            Assert.True(CompilerRooms.ContainsKey(room), $"{room} is a room of which this test knows nothing.");
            var used = RoomName().Matches(Repository.Read(path)).Select(match => match.Groups[1].Value).Where(CompilerRooms.ContainsKey);
            wrong.AddRange(used.Where(name => name != room && !CompilerRooms[room].Contains(name)).Select(name => $"{path} uses {name}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Libraries_stay_in_their_rooms()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src", "*.cs"))
        {
            var text = Repository.Read(path);
            wrong.AddRange(Libraries
                .Where(library => text.Contains($"using {library.Key}", StringComparison.Ordinal) || text.Contains($"using static {library.Key}", StringComparison.Ordinal))
                .Where(library => !library.Value.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
                .Select(library => $"{path} uses {library.Key}"));
        }

        Assert.Empty(wrong);
    }

    private static string[] ReferencesOf(string project) =>
    [
        .. XDocument.Parse(Repository.Read(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string?)reference.Attribute("Include") ?? "").Replace('\\', '/')))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"Mapping\.Compiler\.([A-Z]\w+)")]
    private static partial Regex RoomName();
}
