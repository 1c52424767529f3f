using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>for SYSTEMS</c>.</summary>
internal static class ForBinder
{
    /// <summary>The names of the systems named and found; null where there is no <c>for</c>, which stands for every system.</summary>
    public static ImmutableArray<string>? Bind(FileContext file, ForItemSyntax? syntax, NameTable<SystemSymbol> systems)
    {
        if (syntax is null)
        {
            return null;
        }

        var named = ImmutableArray.CreateBuilder<string>(syntax.Systems.Names.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in syntax.Systems.Names)
        {
            if (systems.Resolve(file, token) is { } system && seen.Add(system.Name))
            {
                named.Add(system.Name);
            }
        }

        return named.ToImmutable();
    }
}
