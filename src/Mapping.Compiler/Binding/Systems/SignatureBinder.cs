using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>because "…" approved by NAME on DATE</c> where either may be left out.</summary>
internal sealed class SignatureBinder(FileContext file, NameTable<OwnerSymbol> owners)
{
    public SignatureSymbol? Bind(ReasonSyntax? reason, ApprovalSyntax? approval) => (reason, approval) switch
    {
        (null, null) => null,
        (null, { } alone) => Bind(string.Empty, alone, alone),
        ({ } why, _) => Bind(ReasonBinder.Bind(file, why), approval, why),
    };

    private SignatureSymbol Bind(string reason, ApprovalSyntax? approval, SyntaxNode first) => new(
        reason,
        approval is null ? null : owners.Resolve(file, approval.Owner)?.Reference,
        approval?.Date is { } date ? DayBinder.BindDecision(file, date) : null,
        file.At(first));
}
