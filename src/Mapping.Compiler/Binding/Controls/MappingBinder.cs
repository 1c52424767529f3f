using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>satisfies</c> and <c>claims</c>.</summary>
internal readonly struct MappingBinder(FileContext file, FrameworkTable frameworks)
{
    public MappingSymbol? Bind(SatisfiesItemSyntax syntax)
    {
        var readOn = syntax.Read is { } read ? DayBinder.BindDecision(file, read.Date) : null;
        var mapping = Bind(syntax.Framework, syntax.Refs, syntax.Partially is not null, syntax.Reason, file.At(syntax));
        if (syntax.Refs is null && mapping?.Framework.Framework is { Leaves.Length: > 1 } framework)
        {
            file.Report(ControlDiagnostics.WholeFramework, file.At(syntax.Framework), framework.Leaves.Length.ToString(CultureInfo.InvariantCulture), framework.ToString());
        }

        return mapping is null || readOn is null ? mapping : mapping with { ReadOn = readOn };
    }

    public MappingSymbol? Bind(ClaimsItemSyntax syntax) =>
        Bind(syntax.Framework, syntax.Refs, syntax.Partially is not null, syntax.Reason, file.At(syntax));

    private MappingSymbol? Bind(in SyntaxToken frameworkName, RefListSyntax? refs, bool isPartial, ReasonSyntax? reason, Location location)
    {
        if (frameworks.Resolve(file, frameworkName) is not { } framework)
        {
            return null;
        }

        var provisions = ReferenceBinder.Bind(file, framework.Framework, refs);
        ClosableCheck.Report(file, framework.Framework, refs, provisions);
        foreach (var provision in provisions.Provisions)
        {
            // Whoever names the whole framework does not name each page of it.
            if (provision.LeafCount == 0 && refs is not null)
            {
                ReportNothingToAssess(provision, file.At(refs));
            }
        }

        return new MappingSymbol(framework, provisions, isPartial, reason is null ? null : ReasonBinder.Bind(file, reason), location);
    }

    private void ReportNothingToAssess(Provision provision, Location place)
    {
        var what = provision switch
        {
            { IsWithdrawn: true } => "withdrawn",
            { Kind: ProvisionKind.Permission } => "a permission, so its absence is no gap",
            _ => "context for other provisions",
        };
        var diagnostic = Diagnostic.Create(CitationDiagnostics.NothingToAssess, place, provision.DisplayName, what);
        file.Add(provision is { IsWithdrawn: true, Paraphrase.Length: > 0 } ? diagnostic with { Help = provision.Paraphrase } : diagnostic);
    }
}
