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

        var parts = ImmutableArray.CreateBuilder<string>(syntax.Parts.Length + syntax.Keys.Length);
        var keys = syntax.Keys.AsSpan();
        for (var i = 0; i < syntax.Parts.Length; i++)
        {
            if (syntax.Parts[i].IsMissing || !TryAdd(file, syntax.Parts[i], parts))
            {
                return null;
            }

            for (; !keys.IsEmpty && keys[0].Part == i; keys = keys[1..])
            {
                if (BindKey(file, keys[0]) is not { } key)
                {
                    return null;
                }

                parts.Add(key.Part);
            }
        }

        var form = syntax.ReadAs is { } taken ? FieldForms.Find(file.TextOf(taken.Unit)) : null;
        var unit = form is null && syntax.ReadAs is { Unit.IsMissing: false } read ? UnitOf(file, read.Unit, [.. FieldUnits.Names, .. FieldForms.Names]) : null;
        if (syntax.ReadAs is not null && unit is null && form is null)
        {
            return null;
        }

        var field = new FieldPath(parts.DrainToImmutable(), file.At(syntax)) { Unit = unit, Form = form };
        file.Note(syntax, field);
        return field;
    }

    /// <summary>The unit that a word names; null where it names none, which is reported.</summary>
    /// <param name="file">Takes the report.</param>
    /// <param name="token">The word.</param>
    /// <param name="names">The words that may stand there.</param>
    public static FieldUnit? UnitOf(FileContext file, in SyntaxToken token, ImmutableArray<string> names)
    {
        if (FieldUnits.Find(file.TextOf(token)) is { } unit)
        {
            return unit;
        }

        file.ReportUnknownWord(WordDiagnostics.UnknownFieldUnit, token, names);
        return null;
    }

    /// <summary>Whether a path says where a list or a time of a whole file stands, for which elements can't be picked; if not, that is reported.</summary>
    public static bool CheckWithoutKeys(FileContext file, FieldPath field)
    {
        if (field.HasKeys)
        {
            ListFields.Report(file, field, "an element is picked within a record, and this is outside of records", "Name the path from the root of the file, without brackets.");
        }

        return !field.HasKeys;
    }

    private static ElementKey? BindKey(FileContext file, ElementKeySyntax syntax)
    {
        var key = Bind(file, syntax.Key);
        if (key is null || !CheckSingle(file, key, null) || LiteralBinder.Bind(file, syntax.Value) is not { } value)
        {
            return null;
        }

        if (value is TextLiteral { Value: var text } && !string.IsNullOrWhiteSpace(text))
        {
            return new ElementKey(key.Parts, text);
        }

        file.Report(EvidenceDiagnostics.ValueDoesNotFit, value.Location, $"\"{key}\"", value is TextLiteral ? "blank text" : LiteralBinder.Describe(value), "elements of a list are told apart by a text in quotes that is not blank");
        return null;
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
