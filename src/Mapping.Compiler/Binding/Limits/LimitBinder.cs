using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>limit</c> declarations.</summary>
internal static class LimitBinder
{
    private const int LengthOfCurrency = 3;

    public static void Bind(FileContext file, LimitDeclarationSyntax syntax, BindingTables tables)
    {
        if (syntax.Name.IsMissing)
        {
            return;
        }

        var errors = file.Diagnostics.ErrorCount;
        var name = file.TextOf(syntax.Name);
        var value = LiteralBinder.Bind(file, syntax.Amount);
        var currency = syntax.Amount.Suffix is { Kind: SyntaxKind.Upper } suffix ? CurrencyOf(file, suffix) : null;
        var set = DayBinder.BindDecision(file, syntax.Date);
        var by = tables.Owners.Resolve(file, syntax.Owner)?.Reference;
        var signature = new SignatureBinder(file, tables.Owners).Bind(syntax.Reason, syntax.Approval);
        var isBroken = file.Diagnostics.ErrorCount > errors || set is null || BrokenParts.AreIn(file.Tree, syntax);
        var reference = new LimitReference(name, SourceForm.Of(file, syntax.Amount))
        {
            Currency = currency,
            Set = set.GetValueOrDefault(),
            By = by,
            Reason = syntax.Reason is null ? null : signature?.Reason,
            ApprovedBy = signature?.ApprovedBy,
            ApprovedOn = signature?.ApprovedOn,
        };
        var location = file.At(syntax.Name);
        tables.Limits.Declare(file, name, new LimitSymbol(reference, isBroken ? null : value, location), location);
    }

    /// <summary>Which currencies there are is nobody's to say here; how their names are written is.</summary>
    private static string? CurrencyOf(FileContext file, in SyntaxToken token)
    {
        var text = file.TextOf(token);
        if (text.Length == LengthOfCurrency && text.All(char.IsAsciiLetterUpper))
        {
            return text;
        }

        file.Report(LimitDiagnostics.UnknownCurrency, file.At(token), text);
        return null;
    }
}
