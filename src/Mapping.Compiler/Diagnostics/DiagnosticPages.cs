using System.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>The pages that explain diagnostics, one a code, as they stand in <c>docs/diagnostics</c>.</summary>
public static class DiagnosticPages
{
    /// <summary>The Markdown of a code's page, or null where there is none.</summary>
    public static string? Find(string code)
    {
        using var stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream($"diagnostics/{code}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
