using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>
/// Finds what was signed before the edition in use became the text, and answers another question than it did: nobody is known to have signed
/// that. An earlier edition is read only where an approval is older than the one in use.
/// </summary>
internal sealed class SuspectDecisionFinder(EditionReadings readings, DateOnly asOf)
{
    /// <summary>In the order of systems, then waivers, then exclusions.</summary>
    public IEnumerable<SuspectDecision> Find(WorkspaceSymbols symbols) => symbols.Systems.SelectMany(Reliefs)
        .Concat(symbols.Waivers.OfType<ObligationWaiverSymbol>()
            .SelectMany(waiver => Decision("waiver", waiver.Framework, waiver.Provisions, waiver.ApprovedOn, waiver.Location)))
        .Concat(symbols.Exclusions
            .SelectMany(exclusion => Decision("exclusion", exclusion.Framework, exclusion.Provisions, exclusion.ApprovedOn, exclusion.Location)));

    private IEnumerable<SuspectDecision> Reliefs(SystemSymbol system)
    {
        if (!system.Signatures.Any())
        {
            yield break;
        }

        foreach (var used in system.Scopes.Select(scope => scope.Framework.Framework).Distinct())
        {
            foreach (var (name, fact) in system.Facts)
            {
                if (IsOlder(used, fact.Signature?.ApprovedOn, out var read)
                    && used.Facts.FirstOrDefault(known => known.Name == name) is { } asked
                    && DifferenceOf(asked, read, used) is { } difference)
                {
                    yield return Suspect($"the fact {name} of {system.Name}", fact.Signature, read, used, difference, fact.Location);
                }
            }

            if (system.ClassIn(used) is { } systemClass
                && IsOlder(used, systemClass.Signature?.ApprovedOn, out var earlier)
                && DifferenceOf(systemClass, earlier, used) is { } other)
            {
                yield return Suspect($"{Mapping.Compiler.Applicability.Reliefs.NameOf(systemClass)} of {system.Name}", systemClass.Signature, earlier, used, other, systemClass.Location);
            }
        }
    }

    private static SuspectDecision Suspect(string name, SignatureSymbol? signature, Framework? read, Framework used, string difference, Location location) =>
        new(name, signature?.ApprovedOn ?? default, read, used, difference, location);

    private IEnumerable<SuspectDecision> Decision(string noun, FrameworkSymbol framework, ProvisionSet provisions, DateOnly? day, Location location)
    {
        var used = framework.Framework;
        if (!IsOlder(used, day, out var read))
        {
            yield break;
        }

        if (read is null)
        {
            yield return new SuspectDecision(NameOf(noun, framework, provisions), day ?? default, null, used, NoEdition(used), location);
            yield break;
        }

        var cited = provisions.Provisions;
        var changes = ChangeWeight.Order(readings.Compared(read, used).Where(change => AsksOtherwise(change)
            && (cited.Any(provision => change.Concerns(change.After, provision)) || WideCitation.IsLeft(used, cited, read, change.Before, change.After))));
        if (!changes.IsEmpty)
        {
            yield return new SuspectDecision(
                NameOf(noun, framework, provisions), day ?? default, read, used, SuspectWords.Changes(changes, cited), location);
        }
    }

    /// <summary>Whether another thing is asked, of others or of more: a day and a time of keeping are not what somebody decides to live without.</summary>
    internal static bool AsksOtherwise(ProvisionChange change) => change.Kinds.Any(AsksOtherwise);

    private static bool AsksOtherwise(ProvisionChangeKind kind) => kind switch
    {
        ProvisionChangeKind.New or ProvisionChangeKind.Gone or ProvisionChangeKind.Withdrawn or ProvisionChangeKind.Split or ProvisionChangeKind.Moved or ProvisionChangeKind.Reworded
            or ProvisionChangeKind.Actor or ProvisionChangeKind.Condition or ProvisionChangeKind.Excludability => true,
        ProvisionChangeKind.Date or ProvisionChangeKind.Retention or ProvisionChangeKind.Evidence => false,
    };

    private static string NameOf(string noun, FrameworkSymbol framework, ProvisionSet provisions) =>
        $"the {noun} of {framework.Alias} {string.Join(", ", provisions.Provisions)}";

    /// <summary>Whether an approval is of a day on which the edition in use was not the text; where nobody can tell, it is not.</summary>
    /// <param name="used">The edition in use.</param>
    /// <param name="day">The day of the approval.</param>
    /// <param name="read">The edition that was the text; null where none was yet.</param>
    private bool IsOlder(Framework used, DateOnly? day, out Framework? read)
    {
        read = null;
        if (day is not { } signed || signed > asOf || !(signed < used.Since))
        {
            return false;
        }

        var history = readings.HistoryOf(used);
        read = history.IsKnown ? history.On(signed) : used;
        return !ReferenceEquals(read, used);
    }

    private string NoEdition(Framework used) => SuspectWords.NoEdition(used, readings.HistoryOf(used).Begin);

    private string? DifferenceOf(FactDefinition asked, Framework? read, Framework used)
    {
        if (read is null)
        {
            return NoEdition(used);
        }

        if (read.Facts.FirstOrDefault(known => known.Name == asked.Name) is not { } earlier)
        {
            return $"only edition {used.Edition} asks for it";
        }

        return PartTexts.AnsweredBy(earlier) != PartTexts.AnsweredBy(asked) ? "the question of it, or what it implies, is another one"
            : !RulesOn(asked.Name, read).SequenceEqual(RulesOn(asked.Name, used)) ? "a rule that acts by it has another condition"
            : null;
    }

    private static IEnumerable<string> RulesOn(string fact, Framework framework) => framework.ScopeRules
        .Where(rule => ConditionAtoms.Any(rule.Condition, atom => atom is FactHolds named && named.Name == fact))
        .Select(rule => $"{rule.Effect} {ConditionText.Render(rule.Condition)}")
        .Order(StringComparer.Ordinal);

    private string? DifferenceOf(ClassSymbol declared, Framework? read, Framework used)
    {
        if (read is null)
        {
            return NoEdition(used);
        }

        if (used.Classes.FirstOrDefault(known => known.Name == declared.Name) is not { } asked)
        {
            return null;
        }

        return read.Classes.FirstOrDefault(known => known.Name == declared.Name) is not { } earlier ? $"only edition {used.Edition} has such a class"
            : PartTexts.AnsweredBy(earlier, declared.Routes) != PartTexts.AnsweredBy(asked, declared.Routes) ? "it describes the class, or the route into it, otherwise"
            : null;
    }
}
