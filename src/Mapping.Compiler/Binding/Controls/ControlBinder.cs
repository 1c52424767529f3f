using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>control</c> declarations.</summary>
internal sealed class ControlBinder(FileContext file, BindingTables tables)
{
    private readonly ItemSlots slots = new(file);
    private readonly MappingBinder mappingBinder = new(file, tables.Frameworks);
    private readonly ImmutableArray<MappingSymbol>.Builder mappings = ImmutableArray.CreateBuilder<MappingSymbol>();
    private readonly ImmutableArray<EvidenceSymbol>.Builder evidence = ImmutableArray.CreateBuilder<EvidenceSymbol>();
    private bool hasMapping;

    /// <summary>Null when the control has no name; whatever else is wrong, the rest of it counts.</summary>
    public static ControlSymbol? Bind(FileContext file, ControlDeclarationSyntax syntax, BindingTables tables)
    {
        var symbol = new ControlBinder(file, tables).Bind(syntax);
        return syntax.Name.IsMissing ? null : symbol;
    }

    private ControlSymbol Bind(ControlDeclarationSyntax syntax)
    {
        var symbol = new ControlSymbol(file.TextOf(syntax.Name), file.ValueOf(syntax.Title), file.At(syntax.Name))
        {
            Description = syntax.Description is { } text ? file.ValueOf(text) : null,
        };
        foreach (var item in syntax.Items)
        {
            symbol = BindItem(symbol, item);
        }

        if (!syntax.Name.IsMissing && !syntax.Items.Any(item => item is SkippedTokensSyntax))
        {
            ReportSilence(symbol);
        }

        ReportRepeatedMappings(symbol.Name);
        return symbol with
        {
            Domain = symbol.Domain == Domain.None && symbol.Owner is { } owner ? owner.Domain : symbol.Domain,
            Mappings = mappings.ToImmutable(),
            Evidence = evidence.ToImmutable(),
        };
    }

    private ControlSymbol BindItem(ControlSymbol symbol, ItemSyntax item)
    {
        switch (item)
        {
            case SatisfiesItemSyntax satisfies:
                hasMapping = true;
                if (mappingBinder.Bind(satisfies) is { } mapping)
                {
                    mappings.Add(mapping);
                }

                return symbol;
            case EvidenceSyntax block:
                BindEvidence(block);
                return symbol;
            case OwnerItemSyntax owner when slots.Take(owner.Keyword):
                return symbol with { Owner = tables.Owners.Resolve(file, owner.Owner) };
            case DomainItemSyntax domain when slots.Take(domain.Keyword):
                return symbol with { Domain = WordBinder.Domains(file, domain.Domains) };
            case PillarItemSyntax pillar when slots.Take(pillar.Keyword):
                return symbol with { Pillars = WordBinder.Pillars(file, pillar.Pillars) };
            case StatusItemSyntax status when slots.Take(status.Keyword):
                return symbol with { Status = StatusBinder.Bind(file, status) };
            case ForItemSyntax systems when slots.Take(systems.Keyword):
                return symbol with { For = ForBinder.Bind(file, systems, tables.Systems) };
            default:
                return symbol;
        }
    }

    private void BindEvidence(EvidenceSyntax syntax)
    {
        var symbol = EvidenceBinder.Bind(file, syntax, tables.Feeds, tables.Owners);
        if (syntax.Name.IsMissing)
        {
            return;
        }

        if (evidence.FirstOrDefault(earlier => earlier.Name == symbol.Name) is { } first)
        {
            file.Add(Diagnostic.Create(NameDiagnostics.DuplicateDeclaration, symbol.Location, "evidence", symbol.Name) with
            {
                Related = [new RelatedLocation(first.Location, "the earlier one")],
            });
            return;
        }

        evidence.Add(symbol);
    }

    private void ReportSilence(ControlSymbol symbol)
    {
        if (!slots.Has("status"))
        {
            file.Report(ControlDiagnostics.UndeclaredStatus, symbol.Location, symbol.Name);
        }

        if (!slots.Has("owner"))
        {
            file.Report(ControlDiagnostics.UnownedControl, symbol.Location, symbol.Name);
        }

        if (!hasMapping)
        {
            file.Report(ControlDiagnostics.UnmappedControl, symbol.Location, symbol.Name);
        }
    }

    private void ReportRepeatedMappings(string name)
    {
        if (mappings.Count == 0 || (mappings.Count == 1 && mappings[0].Provisions.Provisions.Length < 2))
        {
            return;
        }

        var seen = new Dictionary<Provision, MappingSymbol>();
        foreach (var mapping in mappings)
        {
            foreach (var provision in mapping.Provisions.Provisions)
            {
                if (!seen.TryAdd(provision, mapping))
                {
                    file.Add(Diagnostic.Create(ControlDiagnostics.RepeatedMapping, mapping.Location, name, provision.DisplayName) with
                    {
                        Related = [new RelatedLocation(seen[provision].Location, "the first one")],
                    });
                }
            }
        }
    }
}
