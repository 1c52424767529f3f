using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>The controls of a workspace by name; of duplicates the first counts, in the order of files and places.</summary>
/// <param name="Symbols">Ordinal order of names.</param>
/// <param name="Duplicates">What is said of the others.</param>
internal sealed record ControlList(ImmutableArray<ControlSymbol> Symbols, ImmutableArray<Diagnostic> Duplicates)
{
    public static readonly ControlList Empty = new([], []);

    private static readonly Comparer<ControlSymbol> ByName = Comparer<ControlSymbol>.Create(
        (left, right) => string.CompareOrdinal(left.Name, right.Name));

    /// <param name="files">Ordinal order of paths.</param>
    public static ControlList Of(ImmutableArray<BoundControls> files)
    {
        var first = new Dictionary<string, ControlSymbol>(files.Sum(file => file.Symbols.Length), StringComparer.Ordinal);
        var duplicates = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var control in files.SelectMany(file => file.Symbols))
        {
            if (!first.TryAdd(control.Name, control))
            {
                duplicates.Add(NameDiagnostics.Duplicate("a control", control.Name, control.Location, first[control.Name].Location));
            }
        }

        var sorted = first.Values.ToArray();
        Array.Sort(sorted, ByName);
        return new ControlList([.. sorted], duplicates.ToImmutable());
    }

    /// <summary>
    /// The list after some files changed, without looking at the others; null where duplicates call for a look at all of them.
    /// </summary>
    /// <param name="before">The controls of the changed files that this list was made of.</param>
    /// <param name="after">Those of now.</param>
    public ControlList? Replace(IEnumerable<ControlSymbol> before, IEnumerable<ControlSymbol> after)
    {
        if (!Duplicates.IsEmpty)
        {
            return null;
        }

        var gone = before.ToHashSet();
        var come = after.ToArray();
        if (gone.Count == 0 && come.Length == 0)
        {
            return this;
        }

        Array.Sort(come, ByName);
        var merged = ImmutableArray.CreateBuilder<ControlSymbol>(Symbols.Length - gone.Count + come.Length);
        var taken = 0;
        foreach (var control in come)
        {
            var place = Symbols.BinarySearch(control, ByName);
            var isNew = place < 0 || !gone.Contains(Symbols[place]);
            if ((place >= 0 && isNew) || (merged.Count > 0 && merged[^1].Name == control.Name))
            {
                return null;
            }

            taken = Take(merged, taken, place < 0 ? ~place : place, gone);
            merged.Add(control);
        }

        Take(merged, taken, Symbols.Length, gone);
        return new ControlList(merged.DrainToImmutable(), []);
    }

    public NameTable<ControlSymbol> ToTable()
    {
        var table = new NameTable<ControlSymbol>("a control", NameDiagnostics.UnknownControl);
        foreach (var control in Symbols)
        {
            table.Add(control.Name, control, control.Location);
        }

        return table;
    }

    /// <summary>Takes over what stands before a place, but for what is gone.</summary>
    private int Take(ImmutableArray<ControlSymbol>.Builder merged, int from, int to, HashSet<ControlSymbol> gone)
    {
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (gone.Contains(Symbols[i]))
            {
                merged.AddRange(Symbols.AsSpan(start, i - start));
                start = i + 1;
            }
        }

        if (to > start)
        {
            merged.AddRange(Symbols.AsSpan(start, to - start));
        }

        return to;
    }
}
