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
    private readonly ImmutableArray<MappingSymbol>.Builder mappings = ImmutableArray.CreateBuilder<MappingSymbol>(2);
    private readonly DistinctNames<EvidenceSymbol> evidence = new(file, "evidence", rule => rule.Name, rule => rule.Location);
    private bool hasMapping;
    private bool isBroken;
    private OwnerReference? owner;
    private Domain ownersDomain;
    private Domain domain;
    private ImmutableArray<Pillar> pillars = [];
    private ControlStatus status = ControlStatus.Undeclared;
    private BoundFor systems;

    /// <summary>Null when the control has no name; whatever else is wrong, the rest of it counts.</summary>
    public static ControlSymbol? Bind(FileContext file, ControlDeclarationSyntax syntax, BindingTables tables)
    {
        var symbol = new ControlBinder(file, tables).Bind(syntax);
        return syntax.Name.IsMissing ? null : symbol;
    }

    private ControlSymbol Bind(ControlDeclarationSyntax syntax)
    {
        foreach (var item in syntax.Items)
        {
            BindItem(item);
        }

        isBroken |= HasSkipped(syntax);
        var symbol = new ControlSymbol(file.TextOf(syntax.Name), file.ValueOf(syntax.Title), file.At(syntax.Name))
        {
            DescriptionLocation = syntax.Description is { } text ? file.At(text) : null,
            Owner = owner,
            Domain = domain == Domain.None ? ownersDomain : domain,
            TakesDomainOfOwner = domain == Domain.None,
            Pillars = pillars,
            Status = status,
            For = systems.Systems,
            ForWritten = systems.Written,
            Mappings = mappings.ToImmutable(),
            Evidence = evidence.Symbols,
            IsBroken = isBroken,
        };
        if (!syntax.Name.IsMissing && !HasSkipped(syntax))
        {
            ReportSilence(symbol);
        }

        ReportRepeatedMappings(symbol.Name);
        return symbol;
    }

    private static bool HasSkipped(ControlDeclarationSyntax syntax) => syntax.Items.Any(item => item is SkippedTokensSyntax);

    private void BindItem(ItemSyntax item)
    {
        switch (item)
        {
            case SatisfiesItemSyntax satisfies:
                hasMapping = true;
                if (mappingBinder.Bind(satisfies) is { } mapping)
                {
                    mappings.Add(mapping);
                }

                break;
            case EvidenceSyntax block:
                BindEvidence(block);
                break;
            case OwnerItemSyntax syntax when slots.Take(syntax.Keyword):
                BindOwner(syntax);
                break;
            case DomainItemSyntax syntax when slots.Take(syntax.Keyword):
                domain = WordBinder.Domains(file, syntax.Domains);
                break;
            case PillarItemSyntax syntax when slots.Take(syntax.Keyword):
                pillars = WordBinder.Pillars(file, syntax.Pillars);
                break;
            case StatusItemSyntax syntax when slots.Take(syntax.Keyword):
                status = StatusBinder.Bind(file, syntax);
                break;
            case ForItemSyntax syntax when slots.Take(syntax.Keyword):
                systems = ForBinder.Bind(file, syntax, tables);
                break;
        }
    }

    private void BindOwner(OwnerItemSyntax syntax)
    {
        var found = tables.Owners.Resolve(file, syntax.Owner);
        owner = found?.Reference;
        ownersDomain = found?.Domain ?? Domain.None;
    }

    private void BindEvidence(EvidenceSyntax syntax)
    {
        var symbol = EvidenceBinder.Bind(file, syntax, tables.Feeds, tables.Owners);
        if (syntax.Name.IsMissing || !evidence.Add(symbol))
        {
            isBroken = true;
        }
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
        if (CitesDistinctly())
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

    /// <summary>Most controls cite one or two provisions, for which no table is worth its making.</summary>
    private bool CitesDistinctly() => mappings.Count switch
    {
        0 => true,
        1 => mappings[0].Provisions.Provisions.Length < 2,
        2 => mappings[0].Provisions.Provisions is [var first] && mappings[1].Provisions.Provisions is [var second] && first != second,
        _ => false,
    };
}
