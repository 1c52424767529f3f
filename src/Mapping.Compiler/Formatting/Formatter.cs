using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Formatting;

/// <summary>
/// Writes a file in the canonical layout. No token and no comment is lost or changed, apart from the indentation of text blocks.
/// A declaration with a syntax error is kept as it stands.
/// </summary>
public static class Formatter
{
    public static string Format(SyntaxTree tree) => new FileFormatter(tree).Format();
}
