using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>group</c> declarations, when all systems are known.</summary>
internal sealed class GroupBinder(FileContext file, BindingTables tables, IReadOnlySet<string> groups)
{
    private readonly ItemSlots slots = new(file);

    /// <param name="syntax">The declaration.</param>
    public void Bind(GroupDeclarationSyntax syntax)
    {
        var systems = ImmutableArray.CreateBuilder<string>();
        var (named, isBroken) = (false, false);
        foreach (var item in syntax.Items)
        {
            isBroken |= item is SkippedTokensSyntax;
            if (item is SystemsItemSyntax list && slots.Take(list.Keyword))
            {
                named |= WordBinder.Present(list.Systems).Any();
                AddSystems(list, systems);
            }
        }

        if (syntax.Name.IsMissing)
        {
            return;
        }

        var (name, location) = (file.TextOf(syntax.Name), file.At(syntax.Name));
        if (!named && !isBroken && !syntax.OpenBrace.IsMissing)
        {
            file.Report(GroupDiagnostics.EmptyGroup, location, name);
        }

        var group = new GroupSymbol(name, file.ValueOf(syntax.Title), systems.ToImmutable(), location);
        if (tables.Systems.Find(name) is { } system)
        {
            // What is for that name is for the system: a name means one thing.
            file.NoteDeclaration(location, group);
            file.Add(NameDiagnostics.Duplicate("a system", name, location, system.Location));
            return;
        }

        tables.Groups.Declare(file, name, group, location);
    }

    private void AddSystems(SystemsItemSyntax list, ImmutableArray<string>.Builder systems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in list.Systems.Names)
        {
            var name = token.IsMissing ? "" : file.TextOf(token);
            if (groups.Contains(name) && tables.Systems.Find(name) is null)
            {
                file.Report(GroupDiagnostics.NestedGroup, file.At(token), name);
            }
            else if (tables.Systems.Resolve(file, token) is { } system && seen.Add(system.Name))
            {
                systems.Add(system.Name);
            }
        }
    }
}
