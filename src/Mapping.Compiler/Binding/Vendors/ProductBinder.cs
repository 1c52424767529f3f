using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds a <c>product</c> of a vendor.</summary>
internal sealed class ProductBinder(FileContext file, BindingTables tables)
{
    private readonly ItemSlots slots = new(file);
    private readonly MappingBinder mappingBinder = new(file, tables.Frameworks);
    private readonly ImmutableArray<MappingSymbol>.Builder claimed = ImmutableArray.CreateBuilder<MappingSymbol>();
    private readonly ImmutableArray<AttestationSymbol>.Builder attested = ImmutableArray.CreateBuilder<AttestationSymbol>();

    public ProductSymbol Bind(ProductSyntax syntax)
    {
        var symbol = new ProductSymbol(file.TextOf(syntax.Name), file.ValueOf(syntax.Title), file.At(syntax.Name));
        foreach (var item in syntax.Items)
        {
            symbol = BindItem(symbol, item);
        }

        return symbol with { Claims = claimed.ToImmutable(), Attestations = attested.ToImmutable() };
    }

    private ProductSymbol BindItem(ProductSymbol symbol, ItemSyntax item) => item switch
    {
        DomainItemSyntax domain when slots.Take(domain.Keyword) => symbol with { Domain = WordBinder.Domains(file, domain.Domains) },
        RenewalItemSyntax renewal when slots.Take(renewal.Keyword) => symbol with { Renewal = BindRenewal(renewal) },
        ProvidesItemSyntax provides when slots.Take(provides.Keyword) => symbol with { Provides = BindControls(provides.Controls) },
        RequiresItemSyntax requires when slots.Take(requires.Keyword) => symbol with { Requires = BindControls(requires.Controls) },
        ProducesItemSyntax produces when slots.Take(produces.Keyword) =>
            symbol with { Produces = WordBinder.EvidenceClasses(file, produces.Classes) },
        ClaimsItemSyntax claims => Note(symbol, claimed, mappingBinder.Bind(claims)),
        AttestsItemSyntax attests => Note(symbol, attested, BindAttestation(attests)),
        _ => symbol,
    };

    private static ProductSymbol Note<T>(ProductSymbol symbol, ImmutableArray<T>.Builder list, T? found)
        where T : class
    {
        if (found is not null)
        {
            list.Add(found);
        }

        return symbol;
    }

    private RenewalSymbol BindRenewal(RenewalItemSyntax syntax) => new(
        tables.Owners.Resolve(file, syntax.Owner)?.Reference,
        syntax.Cost is null ? null : BindCost(syntax.Cost),
        syntax.Until is null ? null : file.DateOf(syntax.Until.Date));

    private RenewalCost? BindCost(CostClauseSyntax syntax)
    {
        if (syntax.Amount.IsMissing || syntax.Currency.IsMissing || syntax.Unit.IsMissing
            || DurationBinder.UnitOf(file.TextOf(syntax.Unit)) is not { } unit)
        {
            return null;
        }

        if (file.NumberOf(syntax.Amount) is { } amount)
        {
            return new RenewalCost(amount, file.TextOf(syntax.Currency), unit);
        }

        file.ReportNumber(EvidenceDiagnostics.InvalidNumber, syntax.Amount, "an amount of money");
        return null;
    }

    private ImmutableArray<ControlSymbol> BindControls(NameListSyntax list)
    {
        var controls = ImmutableArray.CreateBuilder<ControlSymbol>(list.Names.Length);
        var seen = new HashSet<ControlSymbol>(ReferenceEqualityComparer.Instance);
        foreach (var token in list.Names)
        {
            if (tables.Controls.Resolve(file, token) is { } control && seen.Add(control))
            {
                controls.Add(control);
            }
        }

        return controls.ToImmutable();
    }

    private AttestationSymbol? BindAttestation(AttestsItemSyntax syntax)
    {
        var path = syntax.Path.IsMissing ? null : PathBinder.Bind(file, syntax.Path);
        return path is not null && file.DateOf(syntax.Date) is { } expires
            ? new AttestationSymbol(path, expires, file.At(syntax))
            : null;
    }
}
