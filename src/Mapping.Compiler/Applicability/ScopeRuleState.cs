using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>A scope rule as it stands for a system.</summary>
internal sealed record ScopeRuleState(ScopeRule Rule, Truth Truth)
{
    /// <summary>
    /// Whether the rule moves a date. Here the catalog's assumptions count: whichever way the open answers turn out, a legacy system is not
    /// bound on the ordinary date. Nothing is ever taken away on an assumption.
    /// </summary>
    public bool MovesDate { get; init; }

    /// <summary>Whether the rule speaks about a provision.</summary>
    public bool Covers(Provision provision) =>
        (Rule.AppliesTo.IsEmpty || IsUnderAny(provision, Rule.AppliesTo)) && !IsUnderAny(provision, Rule.Except);

    private static bool IsUnderAny(Provision provision, ImmutableArray<Provision> roots)
    {
        foreach (var root in roots)
        {
            if (provision.IsAtOrUnder(root))
            {
                return true;
            }
        }

        return false;
    }
}
