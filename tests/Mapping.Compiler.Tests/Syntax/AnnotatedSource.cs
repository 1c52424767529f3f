using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>
/// A source with its findings below its lines: carets mark the place, a bar marks a place between two characters.
/// </summary>
internal static partial class AnnotatedSource
{
    /// <summary>The source without the findings below its lines.</summary>
    public static string SourceOf(string annotated) =>
        string.Join('\n', annotated.Split('\n').Where(line => !Finding().IsMatch(line)));

    /// <summary>The source with its findings.</summary>
    public static string Annotate(string content, IEnumerable<Diagnostic> diagnostics)
    {
        var findings = diagnostics.ToLookup(finding => finding.Location.Start.Line);
        var lines = content.Split('\n');
        var result = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            result.Append(i == 0 ? "" : "\n").Append(lines[i]);
            foreach (var finding in findings[i + 1])
            {
                result.Append('\n').Append(Describe(finding, lines[i]));
            }
        }

        return result.ToString();
    }

    private static string Describe(Diagnostic finding, string line)
    {
        var start = finding.Location.Start.Column - 1;
        var length = Math.Min(finding.Location.Span.Length, line.Length - start);
        var mark = length == 0 ? "|" : new string('^', length);
        var help = finding.Help is null ? "" : $" -- {finding.Help}";
        return string.Create(CultureInfo.InvariantCulture, $"{new string(' ', start)}{mark} {finding.Code} {finding.Message}{help}");
    }

    [GeneratedRegex(@"^ *(\^+|\|) MAP\d{4} ")]
    private static partial Regex Finding();
}
