using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Which records a promise is about.</summary>
/// <param name="Conjuncts">What all must hold of them.</param>
/// <param name="Newest">Whether they are those of the newest file, suites or runs only, which may leave out what failed in an older one.</param>
/// <param name="OfFewer">What it means that they are fewer.</param>
internal sealed record Selection(Conjuncts Conjuncts, NewestKind Newest, PromiseDirection OfFewer)
{
    /// <summary>Which file is the newest is told by the files and not by the rule: who looks at others than before asks for less, or for something else.</summary>
    public PromiseDirection DirectionTo(Selection other)
    {
        var (isNarrower, isWider) = (Holds(other), other.Holds(this));
        var direction = other.OfFewer != OfFewer || isNarrower == isWider ? PromiseDirection.Differs
            : isNarrower ? OfFewer
            : PromiseChange.OppositeOf(OfFewer);
        return direction == PromiseDirection.Stronger && Newest != other.Newest ? PromiseDirection.Differs : direction;
    }

    /// <summary>Whether every record of the other is one of these.</summary>
    private bool Holds(Selection other) => Conjuncts.FollowFrom(other.Conjuncts) && (other.Newest == Newest || Newest == NewestKind.None);
}
