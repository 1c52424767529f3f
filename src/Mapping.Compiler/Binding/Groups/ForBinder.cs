using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>for SYSTEMS except SYSTEMS</c>: the one place where a group becomes its systems, so that everything behind it sees systems only.</summary>
internal static class ForBinder
{
    /// <summary>The systems of the names that are found; null where there is no <c>for</c>, which stands for every system.</summary>
    public static BoundFor Bind(FileContext file, ForItemSyntax? syntax, BindingTables tables)
    {
        if (syntax is null)
        {
            return default;
        }

        var named = Expand(file, syntax.Systems, tables, out var hasGroup, out var isWhole);
        if (syntax.Except is not { } except)
        {
            return new BoundFor(named, hasGroup ? SourceForm.Of(file, syntax.Systems) : null);
        }

        var left = TakeOut(file, except, named, isWhole, tables);
        if (left.IsEmpty && !named.IsEmpty)
        {
            file.Report(GroupDiagnostics.ExceptLeavesNothing, file.At(except));
        }

        return new BoundFor(left, $"{SourceForm.Of(file, syntax.Systems)} {SourceForm.Of(file, except)}");
    }

    /// <summary>A group alone gives its own list, however many controls are for it.</summary>
    private static ImmutableArray<string> Expand(FileContext file, NameListSyntax list, BindingTables tables, out bool hasGroup, out bool isWhole)
    {
        ImmutableArray<object?> found = [.. list.Names.Select(token => tables.SystemsAndGroups.Resolve(file, token))];
        hasGroup = found.Any(symbol => symbol is GroupSymbol);
        isWhole = found.All(symbol => symbol is not null);
        return found is [GroupSymbol group] ? group.Systems : [.. found.SelectMany(symbol => SystemsOf(symbol)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What takes nothing out was meant to: the control would be for more systems than its author thinks. Where a name before it leads nowhere, that is said.</summary>
    private static ImmutableArray<string> TakeOut(FileContext file, ExceptClauseSyntax except, ImmutableArray<string> named, bool isWhole, BindingTables tables)
    {
        var before = named.ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in except.Systems.Names)
        {
            if (tables.SystemsAndGroups.Resolve(file, token) is not { } found)
            {
                continue;
            }

            var systems = SystemsOf(found);
            if (isWhole && !systems.IsEmpty && !named.IsEmpty && !before.Overlaps(systems))
            {
                file.Report(GroupDiagnostics.ExceptTakesNothing, file.At(token), file.TextOf(token));
            }

            taken.UnionWith(systems);
        }

        return [.. named.Where(name => !taken.Contains(name))];
    }

    private static ImmutableArray<string> SystemsOf(object? found) => found switch
    {
        GroupSymbol group => group.Systems,
        SystemSymbol system => [system.Name],
        _ => [],
    };
}
