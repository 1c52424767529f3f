using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>What is known of one system.</summary>
public sealed record SystemCoverage(SystemSymbol System)
{
    /// <summary>Every assessable leaf in scope, by framework alias, then in the order of the catalog.</summary>
    public ImmutableArray<ObligationResult> Obligations { get; init; } = [];

    public ImmutableArray<OutOfScopeObligation> OutOfScope { get; init; } = [];

    /// <summary>Ordinal order of facts.</summary>
    public ImmutableArray<OpenQuestion> Questions { get; init; } = [];

    /// <summary>
    /// The undeclared facts that are not asked, since the catalog knows how silence on them is read; ordinal order. Nothing is taken away on the assumption.
    /// </summary>
    public ImmutableArray<OpenQuestion> Assumptions { get; init; } = [];

    /// <summary>The frameworks in use under which it is not judged.</summary>
    public ImmutableArray<UncoveredFramework> Uncovered { get; init; } = [];

    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    public ImmutableArray<PartialUnknown> PartialUnknowns { get; init; } = [];

    /// <summary>What binds the vendor that supplies the system, outside all totals and gates; null where no declared vendor does.</summary>
    public SuppliedCoverage? Supplied { get; init; }

    /// <summary>
    /// Whether it is certain that nothing binds it: all in scope is not applicable, and no framework of its scopes has more for it, or does not
    /// cover it. A law that tells kinds of systems apart counts whether a scope names it or not: a scope of what never applies must not hide
    /// that such a law binds the system. What knows no classes, such as a standard, binds who takes it into scope.
    /// </summary>
    public bool OwesNothing =>
        !Obligations.IsEmpty
        && Obligations.All(obligation => obligation.Outcome == Outcome.NotApplicable)
        && !OutOfScope.Any(obligation => IsMeant(obligation.Framework.Framework))
        && Uncovered.IsEmpty
        && Contradictions.IsEmpty;

    /// <summary>The readings of the law on which dates of its obligations rest.</summary>
    public ImmutableArray<SystemReading> Readings => SystemReading.Of(this);

    public Totals Totals => Totals.Of(Obligations);

    private bool IsMeant(Framework framework) =>
        !framework.Classes.IsEmpty || System.Scopes.Any(scope => ReferenceEquals(scope.Framework.Framework, framework));
}
