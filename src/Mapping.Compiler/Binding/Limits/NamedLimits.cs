using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>The limits that the controls of a file name on the right of comparisons.</summary>
/// <param name="table">All limits of the workspace.</param>
internal sealed class NamedLimits(NameTable<LimitSymbol> table)
{
    private readonly List<LimitUse> uses = [];

    /// <summary>How many names were found so far.</summary>
    public int Count => uses.Count;

    /// <summary>The limits that were named since there were so many.</summary>
    public IEnumerable<LimitUse> Since(int count) => uses.Skip(count);

    /// <summary>The limit of a name that a figure is compared with; a name that leads nowhere is reported.</summary>
    public LimitSymbol? Resolve(FileContext file, in SyntaxToken token) => Note(table.Resolve(file, token), file.At(token));

    /// <summary>The limit that a word stands for which could be a field as well; null where none has that name, or where it is marked as a field.</summary>
    public LimitSymbol? Find(FileContext file, FieldSyntax syntax)
    {
        if (!IsName(syntax))
        {
            return null;
        }

        // Should a limit be declared by that name, it is what is meant.
        var token = syntax.Parts[0];
        var name = file.TextOf(token);
        file.Uses.Add(name);
        if (table.Find(name) is not { } limit)
        {
            return null;
        }

        file.Note(token, limit);
        return Note(limit, file.At(token));
    }

    /// <summary>The limit that stands on the right of a comparison, without noting anything; null where none does.</summary>
    public LimitSymbol? Peek(FileContext file, SyntaxNode node) => node switch
    {
        ValueSyntax value when LiteralBinder.IsName(value) => table.Find(file.TextOf(value.Token)),
        ComparisonTestSyntax { Other: { } other } when IsName(other) => table.Find(file.TextOf(other)),
        _ => null,
    };

    /// <summary>The number of a limit where it is used; null where it has none that is understood.</summary>
    public static Literal? ValueOf(LimitSymbol? limit, Location place) =>
        limit?.Value is { } value ? value with { Location = place, Limit = limit.Reference } : null;

    /// <summary>Backquotes, and a unit, make it a field.</summary>
    private static bool IsName(FieldSyntax syntax) => syntax is { Parts: [{ Kind: SyntaxKind.Name }], Keys.IsEmpty: true, ReadAs: null };

    private LimitSymbol? Note(LimitSymbol? limit, Location place)
    {
        if (limit is not null)
        {
            uses.Add(new LimitUse(limit, place));
        }

        return limit;
    }
}
