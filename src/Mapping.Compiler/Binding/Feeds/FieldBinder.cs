using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads a path of field names.</summary>
internal static class FieldBinder
{
    public static FieldPath? Bind(FileContext file, FieldSyntax syntax)
    {
        if (syntax.Parts.IsEmpty)
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<string>(syntax.Parts.Length);
        foreach (var part in syntax.Parts)
        {
            if (part.IsMissing)
            {
                return null;
            }

            AddPart(file, part, parts);
        }

        var field = new FieldPath(parts.DrainToImmutable(), file.At(syntax));
        file.Note(syntax, field);
        return field;
    }

    /// <summary>A number such as <c>0.5</c> is one token but names two parts; a quoted name is one part whatever it holds.</summary>
    private static void AddPart(FileContext file, in SyntaxToken token, ImmutableArray<string>.Builder parts)
    {
        if (token.Kind == SyntaxKind.Number)
        {
            parts.AddRange(file.TextOf(token).Split('.'));
        }
        else
        {
            parts.Add(file.ValueOf(token));
        }
    }
}
