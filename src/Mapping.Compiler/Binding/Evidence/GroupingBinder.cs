using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>for each FIELD in (…)</c>.</summary>
internal static class GroupingBinder
{
    public static Grouping? Bind(FileContext file, ForEachClauseSyntax syntax)
    {
        var field = FieldBinder.Bind(file, syntax.Field);
        var names = ImmutableArray.CreateBuilder<TextLiteral>();
        var isWhole = true;
        foreach (var value in syntax.Names?.Values ?? [])
        {
            switch (LiteralBinder.Bind(file, value))
            {
                case TextLiteral name:
                    names.Add(name);
                    break;
                case { } other:
                    file.Report(EvidenceDiagnostics.ValueDoesNotFit, other.Location, "the name of a group", LiteralBinder.Describe(other), "groups are named by text in quotes");
                    isWhole = false;
                    break;
                default:
                    isWhole = false;
                    break;
            }
        }

        return field is not null && FieldBinder.CheckSingle(file, field, null) && isWhole ? new Grouping(field, [.. names.DistinctBy(name => name.Value, StringComparer.Ordinal)]) : null;
    }
}
