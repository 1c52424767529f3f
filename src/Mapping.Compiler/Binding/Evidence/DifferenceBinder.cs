using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds what is taken away from a field.</summary>
internal static class DifferenceBinder
{
    /// <summary>The field; null where it is none, or the one that it is taken away from, which is reported.</summary>
    public static FieldPath? Bind(FileContext file, FieldPath? field, SubtrahendSyntax syntax)
    {
        var subtrahend = FieldBinder.Bind(file, syntax.Field);
        if (field is null || subtrahend is null || !field.Parts.SequenceEqual(subtrahend.Parts))
        {
            return subtrahend;
        }

        file.Report(EvidenceDiagnostics.ValueDoesNotFit, subtrahend.Location, $"\"{field}\"", "itself", "that comes to the same for every record");
        return null;
    }

    /// <summary>Whether a difference can be compared with a value; if not, that is reported.</summary>
    public static bool Check(FileContext file, Literal value)
    {
        if (value is NumberLiteral or PercentLiteral or DurationLiteral)
        {
            return true;
        }

        file.Report(EvidenceDiagnostics.ValueDoesNotFit, value.Location, "a difference", LiteralBinder.Describe(value), "it is a length of time or a number");
        return false;
    }
}
