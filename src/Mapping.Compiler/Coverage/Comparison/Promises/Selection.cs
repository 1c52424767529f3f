using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Which records a promise is about.</summary>
/// <param name="Conjuncts">What all must hold of them.</param>
/// <param name="OfFewer">What it means that they are fewer.</param>
internal sealed record Selection(ImmutableHashSet<string> Conjuncts, PromiseDirection OfFewer)
{
    public PromiseDirection DirectionTo(Selection other)
    {
        if (other.OfFewer != OfFewer || Conjuncts.SetEquals(other.Conjuncts))
        {
            return PromiseDirection.Differs;
        }

        return other.Conjuncts.IsSupersetOf(Conjuncts) ? OfFewer
            : !other.Conjuncts.IsSubsetOf(Conjuncts) ? PromiseDirection.Differs
            : OfFewer == PromiseDirection.Weaker ? PromiseDirection.Stronger
            : PromiseDirection.Weaker;
    }
}
