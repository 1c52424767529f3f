using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>The declared symbols of one kind by name. Filled in the order of files and places; the first of two duplicates counts.</summary>
internal sealed class NameTable<TSymbol>(string kindWithArticle, DiagnosticDescriptor? unknown = null)
    where TSymbol : class
{
    private readonly Dictionary<string, (TSymbol Symbol, Location Location)> symbols = new(StringComparer.Ordinal);

    /// <summary>Made for the first name that leads nowhere; all are declared before any is looked up.</summary>
    private NearestNames? nearest;

    public IEnumerable<string> Names => symbols.Keys;

    /// <summary>The symbols that count, ordinal order of names.</summary>
    public IEnumerable<TSymbol> Symbols =>
        symbols.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value.Symbol);

    public void Declare(FileContext file, string name, TSymbol symbol, Location location)
    {
        if (symbols.TryAdd(name, (symbol, location)))
        {
            return;
        }

        var (known, earlier) = symbols[name];
        file.NoteDeclaration(location, earlier == location ? known : symbol);
        file.Add(NameDiagnostics.Duplicate(kindWithArticle, name, location, earlier));
    }

    /// <summary>Adds a symbol whose duplicates were reported already.</summary>
    public void Add(string name, TSymbol symbol, Location location) => symbols.TryAdd(name, (symbol, location));

    /// <summary>The symbol of a name; null where none is declared.</summary>
    public TSymbol? Find(string name) => symbols.TryGetValue(name, out var entry) ? entry.Symbol : null;

    /// <summary>The symbol a name stands for. A name that leads nowhere is reported; one that is missing was already.</summary>
    public TSymbol? Resolve(FileContext file, in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        if (symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(file.Source[token.Span], out var known, out var entry))
        {
            file.Uses.Add(known);
            file.Note(token, entry.Symbol);
            return entry.Symbol;
        }

        var name = file.TextOf(token);
        file.Uses.LeadNowhere = true;
        if (unknown is not null && !file.IsUnread(name))
        {
            file.Add(Diagnostic.Create(unknown, file.At(token), name).WithNearest(name, nearest ??= new NearestNames(symbols.Keys)));
        }

        return null;
    }
}
