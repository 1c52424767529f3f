using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>
/// The systems that a catalog can be about: each of exactly one of its classes, come in on routes of that class alone, with any actors and
/// with facts beside which stands what they imply. A condition that none of them meets binds nobody.
/// </summary>
internal sealed class PossibleSystems(ImmutableArray<SystemClass> classes, ImmutableArray<FactDefinition> facts)
{
    // A condition of a stranger may be a puzzle; one that is not solved by then counts as one that some system meets.
    private const int MostVisits = 100_000;

    /// <summary>What a condition rests on, and what is settled of it. Kept between conditions, since a page of law has hundreds.</summary>
    private readonly List<Condition> atoms = [];

    private readonly Dictionary<Condition, bool> known = [];

    private readonly Dictionary<string, Condition?> implied = facts
        .DistinctBy(fact => fact.Name)
        .ToDictionary(fact => fact.Name, fact => fact.Implies, StringComparer.Ordinal);

    /// <summary>False only where it is certain that no system meets the condition. For one thread at a time.</summary>
    public bool SomeMeets(Condition condition)
    {
        var visits = MostVisits;
        atoms.Clear();
        ConditionAtoms.AddTo(atoms, condition);
        condition = WithImplied(condition);
        if (classes.IsEmpty)
        {
            known.Clear();
            return Search(condition, known, ref visits);
        }

        foreach (var systemClass in classes)
        {
            Settle(systemClass);
            if (Search(condition, known, ref visits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition together with what the facts imply that it rests on, and those that they rest on, whose atoms join the others.</summary>
    private Condition WithImplied(Condition condition)
    {
        List<Condition>? parts = null;
        HashSet<string>? seen = null;
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is FactHolds fact && implied.GetValueOrDefault(fact.Name) is { } follows && (seen ??= new(StringComparer.Ordinal)).Add(fact.Name))
            {
                (parts ??= [condition]).Add(new AnyOf([new Not(fact), follows]));
                ConditionAtoms.AddTo(atoms, follows);
            }
        }

        return parts is null ? condition : new AllOf([.. parts]);
    }

    /// <summary>Notes what is settled by the class: its name, and the routes that lead into others.</summary>
    private void Settle(SystemClass systemClass)
    {
        known.Clear();
        foreach (var atom in atoms)
        {
            if (atom is ClassIs named)
            {
                known[atom] = named.Name == systemClass.Name;
            }
            else if (atom is RouteIs route && systemClass.Routes.All(own => own.Name != route.Name))
            {
                known[atom] = false;
            }
        }
    }

    /// <summary>Tries both answers to one open name after the other; as deep as there are names, since each visit costs at least one.</summary>
    private static bool Search(Condition condition, Dictionary<Condition, bool> known, ref int visits)
    {
        var holds = Holds(condition, known, out var open, ref visits);
        if (visits <= 0)
        {
            return true;
        }

        if (holds is { } settled)
        {
            return settled;
        }

        foreach (var answer in (ReadOnlySpan<bool>)[true, false])
        {
            known[open!] = answer;
            if (Search(condition, known, ref visits))
            {
                return true;
            }
        }

        known.Remove(open!);
        return false;
    }

    /// <summary>Null while it is open, with a name that keeps it so.</summary>
    private static bool? Holds(Condition condition, Dictionary<Condition, bool> known, out Condition? open, ref int visits)
    {
        visits--;
        switch (condition)
        {
            case AllOf all:
                return Joined(all.Operands, settling: false, known, out open, ref visits);
            case AnyOf any:
                return Joined(any.Operands, settling: true, known, out open, ref visits);
            case Not not:
                return !Holds(not.Operand, known, out open, ref visits);
            default:
                var isKnown = known.TryGetValue(condition, out var holds);
                open = isKnown ? null : condition;
                return isKnown ? holds : null;
        }
    }

    private static bool? Joined(
        ImmutableArray<Condition> operands, bool settling, Dictionary<Condition, bool> known, out Condition? open, ref int visits)
    {
        open = null;
        foreach (var operand in operands)
        {
            var holds = Holds(operand, known, out var openThere, ref visits);
            if (holds == settling)
            {
                open = null;
                return settling;
            }

            open ??= openThere;
        }

        return open is null ? !settling : null;
    }
}
