using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>A change that mends a diagnostic; the command line and the editor offer the same.</summary>
public sealed record CodeFix(string Title, ImmutableArray<TextEdit> Edits)
{
    public static CodeFix Replace(Location location, string newText, string title) =>
        new(title, [new TextEdit(location, newText)]);
}
