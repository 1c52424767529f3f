using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>Symbols in their order, found by name. The table is made once, when somebody first asks, and taken over with the symbols.</summary>
/// <param name="Symbols">Of several with one name, the first is found.</param>
/// <param name="NameOf">What a symbol is called.</param>
internal sealed record NameTable<T>(ImmutableArray<T> Symbols, Func<T, string> NameOf)
    where T : class
{
    private Dictionary<string, T>? byName;

    public T? Find(string? name) => name is null ? null : (byName ??= Build()).GetValueOrDefault(name);

    /// <summary>The same symbols are the same table, whether it was made or not.</summary>
    public bool Equals(NameTable<T>? other) => other is not null && Symbols == other.Symbols;

    public override int GetHashCode() => Symbols.GetHashCode();

    private Dictionary<string, T> Build()
    {
        var table = new Dictionary<string, T>(Symbols.Length, StringComparer.Ordinal);
        foreach (var symbol in Symbols)
        {
            table.TryAdd(NameOf(symbol), symbol);
        }

        return table;
    }
}
