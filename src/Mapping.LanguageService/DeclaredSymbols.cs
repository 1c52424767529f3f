using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService;

/// <summary>The symbols that declarations of a file became; null for one that counts for nothing, such as a second one of a name.</summary>
internal static class DeclaredSymbols
{
    public static ControlSymbol? Control(EditorDocument document, ControlDeclarationSyntax syntax) =>
        Find(document, document.Compilation.Symbols.Controls, syntax.Name, symbol => symbol.Name, symbol => symbol.Location);

    public static FeedSymbol? Feed(EditorDocument document, FeedDeclarationSyntax syntax) =>
        Find(document, document.Compilation.Symbols.Feeds, syntax.Name, symbol => symbol.Name, symbol => symbol.Location);

    public static SystemSymbol? System(EditorDocument document, SystemDeclarationSyntax syntax) =>
        Find(document, document.Compilation.Symbols.Systems, syntax.Name, symbol => symbol.Name, symbol => symbol.Location);

    public static GateSymbol? Gate(EditorDocument document, GateDeclarationSyntax syntax) =>
        document.Compilation.Symbols.Gates.FirstOrDefault(gate =>
            gate.Location.Path == document.Path && gate.Location.Span.Start >= syntax.Span.Start && gate.Location.Span.Start <= syntax.Name.Start);

    /// <summary>Lists of symbols are in ordinal order of names, so ten thousand of them are no matter.</summary>
    private static TSymbol? Find<TSymbol>(
        EditorDocument document,
        global::System.Collections.Immutable.ImmutableArray<TSymbol> symbols,
        SyntaxToken name,
        Func<TSymbol, string> nameOf,
        Func<TSymbol, Location> locationOf)
        where TSymbol : class
    {
        var text = document.Source.ToString(name.Span);
        var (low, high) = (0, symbols.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(nameOf(symbols[middle]), text) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < symbols.Length && locationOf(symbols[low]) is { } location && location.Path == document.Path && location.Span == name.Span
            ? symbols[low]
            : null;
    }
}
