using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// The controls of each system, made once for all of them: asking each control of each system whether it is for it would cost their product, however
/// few controls a system has.
/// </summary>
internal sealed class ControlsBySystem
{
    private readonly Dictionary<string, ImmutableArray<ControlSymbol>.Builder> lists;

    private ControlsBySystem(Dictionary<string, ImmutableArray<ControlSymbol>.Builder> lists) => this.lists = lists;

    /// <param name="symbols">The systems and the controls of a workspace.</param>
    public static ControlsBySystem Of(WorkspaceSymbols symbols)
    {
        var lists = symbols.Systems.ToDictionary(system => system.Name, _ => ImmutableArray.CreateBuilder<ControlSymbol>(), StringComparer.Ordinal);
        ImmutableArray<string> all = [.. lists.Keys];
        foreach (var control in symbols.Controls)
        {
            foreach (var name in control.For ?? all)
            {
                if (lists.TryGetValue(name, out var list))
                {
                    list.Add(control);
                }
            }
        }

        return new ControlsBySystem(lists);
    }

    /// <summary>In the order of the workspace.</summary>
    public ImmutableArray<ControlSymbol> For(SystemSymbol system) => lists[system.Name].ToImmutable();
}
