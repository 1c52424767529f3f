using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Whether two symbols are judged alike: everything that a verdict looks at is the same, wherever they stand and whatever they are called in prose.</summary>
internal static class SameMeaning
{
    public static bool Of(ControlSymbol left, ControlSymbol right) =>
        left.Name == right.Name
        && left.Status == right.Status
        && AreSame(left.For, right.For)
        && AllPairs(left.Mappings, right.Mappings, Of)
        && left.IsBroken == right.IsBroken
        && AllPairs(left.Evidence, right.Evidence, (rule, other) => rule.Name == other.Name && rule.IsBroken == other.IsBroken
            && rule.Threshold?.Set == other.Threshold?.Set && rule.IsDated == other.IsDated && rule.Document?.ApprovedOn == other.Document?.ApprovedOn
            && rule.Document?.Sha256 is null == other.Document?.Sha256 is null);

    public static bool Of(SystemSymbol left, SystemSymbol right) =>
        left.Name == right.Name
        && left.Placed == right.Placed
        && left.Changed == right.Changed
        && left.SuppliedBy == right.SuppliedBy
        && left.Actors.SequenceEqual(right.Actors)
        && AllPairs(left.Classes, right.Classes, Of)
        && left.Facts.Keys.SequenceEqual(right.Facts.Keys)
        && left.Facts.Values.Zip(right.Facts.Values).All(pair => Of(pair.First, pair.Second))
        && AllPairs(left.Scopes, right.Scopes, Of)
        && left.Readings.SequenceEqual(right.Readings);

    public static bool Of(WaiverSymbol left, WaiverSymbol right) =>
        left.Until == right.Until && left.ApprovedOn == right.ApprovedOn && AreSame(left.For, right.For) && (left, right) switch
        {
            (ObligationWaiverSymbol from, ObligationWaiverSymbol to) => Cites(from.Framework, from.Provisions, to.Framework, to.Provisions),
            (RuleWaiverSymbol from, RuleWaiverSymbol to) => from.Name == to.Name,
            _ => false,
        };

    public static bool Of(ExclusionSymbol left, ExclusionSymbol right) =>
        left.ApprovedOn == right.ApprovedOn && AreSame(left.For, right.For) && Cites(left.Framework, left.Provisions, right.Framework, right.Provisions);

    private static bool Of(ClassSymbol left, ClassSymbol right) =>
        left.Name == right.Name
        && left.Framework == right.Framework
        && left.Routes.SequenceEqual(right.Routes)
        && Of(left.Signature, right.Signature);

    private static bool Of(DeclaredFact left, DeclaredFact right) => left.Holds == right.Holds && Of(left.Signature, right.Signature);

    private static bool Of(SignatureSymbol? left, SignatureSymbol? right) =>
        left?.IsComplete == right?.IsComplete && left?.ApprovedOn == right?.ApprovedOn;

    private static bool Of(ScopeSymbol left, ScopeSymbol right) => Cites(left.Framework, left.Provisions, right.Framework, right.Provisions);

    private static bool Of(MappingSymbol left, MappingSymbol right) =>
        left.IsPartial == right.IsPartial && Cites(left.Framework, left.Provisions, right.Framework, right.Provisions);

    private static bool Cites(FrameworkSymbol left, ProvisionSet leftProvisions, FrameworkSymbol right, ProvisionSet rightProvisions) =>
        ReferenceEquals(left.Framework, right.Framework)
        && leftProvisions.Provisions.AsSpan().SequenceEqual(rightProvisions.Provisions.AsSpan(), ReferenceEqualityComparer.Instance);

    private static bool AreSame(ImmutableArray<string>? left, ImmutableArray<string>? right) =>
        left is { } names ? right is { } others && names.SequenceEqual(others) : right is null;

    /// <summary>Whether two lists are pairs of the same meaning; what is the same object means the same.</summary>
    public static bool AllPairs<TSymbol>(ImmutableArray<TSymbol> left, ImmutableArray<TSymbol> right, Func<TSymbol, TSymbol, bool> same)
        where TSymbol : class
    {
        if (left == right)
        {
            return true;
        }

        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]) && !same(left[i], right[i]))
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }
}
