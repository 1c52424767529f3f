using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Text;

/// <summary>Which diagnostics of a file are printed where it has so many that nobody would find those of others, and what is said of the rest.</summary>
internal sealed class FileRest
{
    private const int MostOfFile = 100;

    private readonly HashSet<Diagnostic> left = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Diagnostic, string> afterLast = new(ReferenceEqualityComparer.Instance);

    /// <param name="diagnostics">All of them, in the order in which they are printed.</param>
    public FileRest(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal).Where(file => file.Count() > MostOfFile))
        {
            left.UnionWith(file.OrderBy(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error).ThenBy(diagnostic => diagnostic.Severity != DiagnosticSeverity.Warning).Skip(MostOfFile));
            afterLast.Add(file.Last(IsShown), Words(file.Key, [.. file.Where(left.Contains)]));
        }
    }

    public bool IsShown(Diagnostic diagnostic) => !left.Contains(diagnostic);

    /// <summary>What is left out of a file, after the last of it that is shown.</summary>
    public string? After(Diagnostic diagnostic) => afterLast.GetValueOrDefault(diagnostic);

    private static string Words(string path, ImmutableArray<Diagnostic> rest)
    {
        var errors = rest.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = string.Join(" and ", new[]
        {
            errors == 0 ? null : Counts.Of(errors, "more error"),
            errors == rest.Length ? null : Counts.Of(rest.Length - errors, errors == 0 ? "more warning" : "warning"),
        }.OfType<string>());
        return string.Create(CultureInfo.InvariantCulture, $"{path} has {found}: {MostOfFile} of a file are shown here, --format json has all of them.");
    }
}
