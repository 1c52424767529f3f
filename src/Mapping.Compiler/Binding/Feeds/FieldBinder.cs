using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads a path of field names.</summary>
internal static class FieldBinder
{
    public static FieldPath? Bind(FileContext file, FieldSyntax syntax)
    {
        if (syntax.Parts.IsEmpty || syntax.Parts.Any(part => part.IsMissing))
        {
            return null;
        }

        return new FieldPath([.. syntax.Parts.SelectMany(part => PartsOf(file, part))], file.At(syntax));
    }

    /// <summary>A number such as <c>0.5</c> is one token but names two parts; a quoted name is one part whatever it holds.</summary>
    private static string[] PartsOf(FileContext file, SyntaxToken token) =>
        token.Kind == SyntaxKind.Quoted ? [file.ValueOf(token)] : file.TextOf(token).Split('.');
}
