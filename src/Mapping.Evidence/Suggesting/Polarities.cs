using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>Reads from names whether it is good or bad that a field is true, or above 0.</summary>
internal static class Polarities
{
    private static readonly ImmutableArray<string> Won = ["success", "successful", "succeeded"];

    /// <param name="field">Any.</param>
    /// <param name="isOfAttacks">Whether what stands beside it speaks of attacks, so that a success may be theirs.</param>
    public static Polarity Of(InspectedField field, bool isOfAttacks)
    {
        var words = WordsOf(field);
        var isGood = words.Any(OutcomeWords.OfSuccess.Contains);
        var isBad = words.Any(OutcomeWords.OfFailure.Contains);
        var isHarm = words.Any(OutcomeWords.OfHarm.Contains);
        var isAttack = isHarm || words.Concat(OuterWordsOf(field)).Any(OutcomeWords.OfAttack.Contains);
        if (!isGood && !isBad && !isAttack)
        {
            return Polarity.None;
        }

        if (words.Any(OutcomeWords.OfMeasure.Contains) && !isAttack)
        {
            return Polarity.None;
        }

        return isAttack ? OfAttack(words, isGood, isBad, isHarm)
            : isGood == isBad || words.Any(OutcomeWords.OfTurning.Contains) ? Polarity.Unsure
            : isBad ? Polarity.Bad
            : isOfAttacks && words.Any(word => Won.Contains(word)) ? Polarity.Unsure
            : Polarity.Good;
    }

    /// <summary>The words of its name; where these say nothing alone, with those of what it stands in.</summary>
    public static ImmutableArray<string> WordsOf(InspectedField field)
    {
        var named = NamesOf(field);
        var words = named.IsEmpty ? [] : FieldWord.Of(named[^1]);
        return named.Length > 1 && words.All(OutcomeWords.OfDetail.Contains) ? [.. FieldWord.Of(named[^2]), .. words] : words;
    }

    /// <summary>The success of an attack is none of the system. That there was one says nothing, and that it was noticed may be meant either way.</summary>
    private static Polarity OfAttack(ImmutableArray<string> words, bool isGood, bool isBad, bool isHarm)
    {
        var isTurned = words.Any(word => OutcomeWords.OfTurning.Contains(word) || OutcomeWords.OfDefence.Contains(word));
        return isTurned || isBad || words.Any(OutcomeWords.OfOutcome.Contains) ? Polarity.Unsure
            : isGood || isHarm ? Polarity.Bad
            : words.Any(word => word is "jailbreak" or "jailbreaks" or "exploit" or "exploits" or "intrusion") ? Polarity.Unsure
            : Polarity.None;
    }

    private static IEnumerable<string> OuterWordsOf(InspectedField field) => NamesOf(field).SkipLast(1).SelectMany(part => FieldWord.Of(part));

    private static ImmutableArray<string> NamesOf(InspectedField field) => [.. field.Parts.Where(part => part != FieldPath.EachElement)];
}
