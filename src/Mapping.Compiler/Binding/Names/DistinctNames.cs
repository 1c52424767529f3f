using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>What a block declares by name, in its order. The first of two with one name counts; the other is reported.</summary>
/// <param name="file">Where findings go.</param>
/// <param name="kind">What messages call a symbol.</param>
/// <param name="nameOf">The name of a symbol.</param>
/// <param name="placeOf">Where a symbol is declared.</param>
internal sealed class DistinctNames<TSymbol>(FileContext file, string kind, Func<TSymbol, string> nameOf, Func<TSymbol, Location> placeOf)
    where TSymbol : class
{
    /// <summary>Most blocks hold so few that a look at each is cheaper than a table.</summary>
    private const int Few = 8;

    private readonly ImmutableArray<TSymbol>.Builder symbols = ImmutableArray.CreateBuilder<TSymbol>(0);
    private Dictionary<string, TSymbol>? byName;

    public ImmutableArray<TSymbol> Symbols => symbols.ToImmutable();

    /// <summary>Whether its name was free.</summary>
    public bool Add(TSymbol symbol)
    {
        var name = nameOf(symbol);
        if (Find(name) is { } first)
        {
            file.Add(NameDiagnostics.Duplicate(kind, name, placeOf(symbol), placeOf(first)));
            return false;
        }

        symbols.Add(symbol);
        byName?.Add(name, symbol);
        return true;
    }

    private TSymbol? Find(string name)
    {
        if (byName is null && symbols.Count > Few)
        {
            byName = symbols.ToDictionary(nameOf, StringComparer.Ordinal);
        }

        return byName is null ? symbols.FirstOrDefault(symbol => nameOf(symbol) == name) : byName.GetValueOrDefault(name);
    }
}
