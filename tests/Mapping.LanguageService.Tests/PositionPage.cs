using System.Text.RegularExpressions;

namespace Mapping.LanguageService.Tests;

/// <summary>
/// A page of tables, a position of the grammar a row: the source with its cursor, then what a feature says there.
/// <c>MAPPING_UPDATE=1</c> writes the answers anew; read the difference before you commit it.
/// </summary>
internal static partial class PositionPage
{
    private const string Others = """

        //- other.mapping
        control screen "Screening" { owner ciso domain security status operating since 2026-03-01 satisfies aia Article 15(5) on evasion }
        control review "Review" { owner cro domain assurance status planned by 2027-01-01 satisfies iso 9.2 }
        vendor guard "Guard" { product shield "Shield" { domain security } }
        """;

    public static void Check(string page, Func<string, string> answer)
    {
        var path = Path.Combine(ExampleWorkspace.Repository, "tests", "Mapping.LanguageService.Tests", page);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var actual = Row().Replace(expected, row => $"| `{row.Groups["marked"].Value}` | {answer(row.Groups["marked"].Value)} |");
        if (Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(expected, actual);
    }

    /// <summary>The row's source in its workspace.</summary>
    public static MarkedSource Parse(string marked) => MarkedSource.Parse($"//- main.mapping\n{EditorSamples.Head}{marked.Replace('⏎', '\n')}{Others}");

    /// <summary>A signature or a text as a cell can hold it.</summary>
    public static string Cell(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("|", "¦", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(?<marked>[^`\n]*\$0[^`\n]*|``)` \|.*\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
