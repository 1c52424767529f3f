using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>A scope rule as it stands for a system.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Truth">Whether its condition holds, by what is declared and shown: nothing is taken away, or put off, on an assumption.</param>
/// <param name="Reliefs">The signed reliefs without which it would not act.</param>
/// <param name="Lacking">The reliefs by which it would act, were they signed.</param>
internal sealed record ScopeRuleState(ScopeRule Rule, Truth Truth, ImmutableArray<string> Reliefs, ImmutableArray<string> Lacking)
{
    /// <summary>Whether the rule moves a date.</summary>
    public bool MovesDate => Truth == Truth.True && Rule.Effect == ScopeEffect.AppliesFrom;

    /// <summary>Whether the rule speaks about a provision. What is forbidden as such stays so, from the same day, whatever a rule says.</summary>
    public bool Covers(Provision provision) =>
        (Rule.AppliesTo.IsEmpty || IsUnderAny(provision, Rule.AppliesTo)) && !IsUnderAny(provision, Rule.Except) && !(RelievesOf(provision) && !provision.IsClosable);

    private bool RelievesOf(Provision provision) =>
        Rule.Effect == ScopeEffect.NotApplicable
        || (Rule.Effect == ScopeEffect.AppliesFrom && provision.AppliesFrom.Any(entry => entry.Date < Rule.Date));

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
