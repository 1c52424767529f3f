using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads a path of field names.</summary>
internal static class FieldBinder
{
    /// <summary>Whether a field has one value in a record; if not, that is reported.</summary>
    public static bool CheckSingle(FileContext file, FieldPath field, FieldPath? records)
    {
        if (field.IsSingleIn(records))
        {
            return true;
        }

        ListFields.Report(file, field, "one value is needed, and it stands for many", "Name a field that a record has once.");
        return false;
    }

    public static FieldPath? Bind(FileContext file, FieldSyntax syntax)
    {
        if (syntax.Parts.IsEmpty)
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<string>(syntax.Parts.Length);
        foreach (var part in syntax.Parts)
        {
            if (part.IsMissing || !TryAdd(file, part, parts))
            {
                return null;
            }
        }

        var field = new FieldPath(parts.DrainToImmutable(), file.At(syntax));
        file.Note(syntax, field);
        return field;
    }

    /// <summary>A number such as <c>0.5</c> is one token but names two parts; a quoted name is one part whatever it holds.</summary>
    private static bool TryAdd(FileContext file, in SyntaxToken token, ImmutableArray<string>.Builder parts)
    {
        if (token.Kind == SyntaxKind.Number)
        {
            parts.AddRange(file.TextOf(token).Split('.'));
            return true;
        }

        var name = file.ValueOf(token);
        if (token.Kind == SyntaxKind.Quoted && name == FieldPath.EachElement)
        {
            ListFields.Report(file, file.At(token), name, "no rule can name a field that is called so", "\"*\" stands for every element of a list; give the field another name in the export.");
            return false;
        }

        parts.Add(name);
        return true;
    }
}
