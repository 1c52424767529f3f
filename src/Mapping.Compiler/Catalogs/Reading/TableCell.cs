using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>One cell of a table, trimmed, with its place.</summary>
internal readonly record struct TableCell(string Text, TextSpan Span);
