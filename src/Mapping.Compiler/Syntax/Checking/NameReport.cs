using System.Text;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Says that a name is not in lower case with hyphens, and how it would be.</summary>
internal static class NameReport
{
    public static void Report(FindingCollector findings, in SyntaxToken token)
    {
        var name = findings.TextOf(token);
        var kebab = ToKebabCase(name);
        var finding = findings.Create(SyntaxDiagnostics.NameCase, token.Span, name);
        findings.Add(findings.WithFix(
            finding with { Help = $"Write \"{kebab}\"." }, token.Span, kebab, $"Change to \"{kebab}\""));
    }

    /// <summary><c>MyControl_2</c> becomes <c>my-control-2</c>.</summary>
    public static string ToKebabCase(string name)
    {
        var kebab = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var beginsWord = char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]);
            if ((beginsWord || c is '_' or '-') && kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }

            kebab.Append(c is '_' or '-' ? "" : char.ToLowerInvariant(c));
        }

        return kebab.ToString().TrimEnd('-');
    }
}
