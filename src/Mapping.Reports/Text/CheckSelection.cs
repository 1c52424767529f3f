using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>What of a verdict is printed. It decides nothing: gates and totals of the last line are those of the whole workspace.</summary>
public sealed record CheckSelection
{
    public static CheckSelection All { get; } = new();

    /// <summary>Whether gates and totals are enough: what is open is counted, not listed.</summary>
    public bool IsSummary { get; init; }

    /// <summary>The owner who has a control behind it; null for all, and for what nobody answers for.</summary>
    public string? Owner { get; init; }

    /// <summary>The framework that it is of; null for all.</summary>
    public Framework? Framework { get; init; }

    /// <summary>For example <c>of ciso in eu-ai-act 2026-07-27</c>; null where every obligation is printed.</summary>
    internal string? Words => (Owner, Framework) switch
    {
        (null, null) => null,
        ({ } owner, null) => $"of {owner}",
        (null, { } framework) => $"of {framework}",
        ({ } owner, { } framework) => $"of {owner} in {framework}",
    };

    /// <summary>The same system with what is printed of it; questions and what is out of scope have no owner, so they stay with everybody.</summary>
    internal SystemCoverage Of(SystemCoverage system) => Words is null ? system : system with
    {
        Obligations = [.. system.Obligations.Where(IsPrinted)],
        OutOfScope = [.. system.OutOfScope.Where(obligation => IsOf(obligation.Framework.Framework))],
        Questions = [.. system.Questions.Where(question => IsOf(question.Framework.Framework))],
        Assumptions = [.. system.Assumptions.Where(assumption => IsOf(assumption.Framework.Framework))],
    };

    /// <summary>One sentence on each kind of thing that is not printed; nothing where all is.</summary>
    internal IEnumerable<string> LeftOut(Judgement judgement)
    {
        if (judgement.NotShown is { IsEmpty: false } systems)
        {
            yield return $"{Counts.Of(systems.Length, "other system is", "other systems are")} not shown, and no gate of {(systems.Length == 1 ? "it" : "them")} decides here: {Open(systems.SelectMany(system => system.Obligations))}.";
        }

        if (judgement.GatesNotShown is { IsEmpty: false } gates)
        {
            yield return $"{Counts.Of(gates.Length, "other gate is", "other gates are")} not shown, and {(gates.Length == 1 ? "does" : "do")} not decide here; {Counts.Of(gates.Count(gate => !gate.Holds), "of these does not hold", "of these do not hold")}.";
        }

        var rest = judgement.Coverage.Systems.SelectMany(system => system.Obligations).Where(obligation => !IsPrinted(obligation)).ToList();
        if (rest.Count > 0)
        {
            var totals = Totals.Of(rest);
            var aside = rest.Count - totals.Obligations;
            yield return $"{Counts.Of(totals.Obligations, "obligation")} {Others} {(totals.Obligations == 1 ? "is" : "are")} not shown, {totals.Open} of them open"
                + (aside == 0 ? "." : $"; nor {Counts.Of(aside, "one", "more")} that {(aside == 1 ? "does" : "do")} not count.");
        }

        var outOfScope = judgement.Coverage.Systems.SelectMany(system => system.OutOfScope).Count(obligation => !IsOf(obligation.Framework.Framework));
        if (outOfScope > 0)
        {
            yield return $"{Counts.Of(outOfScope, "obligation of other frameworks applies and is in no scope: it is", "obligations of other frameworks apply and are in no scope: they are")} not shown.";
        }

        if (IsSummary)
        {
            yield return "What is open is counted, not listed; \"mapping check\" without \"--summary\" lists it, and says what else was found.";
        }
    }

    private string Others => (Owner, Framework) switch
    {
        (not null, null) => "of other owners or without one",
        (null, _) => "of other frameworks",
        (not null, not null) => "of other owners, without one, or of other frameworks",
    };

    private bool IsPrinted(ObligationResult obligation) => IsOf(obligation.Framework.Framework)
        && (Owner is null || obligation.Controls.Any(covering => covering.Control.Owner?.Name == Owner));

    private bool IsOf(Framework framework) => Framework is not { } only || ReferenceEquals(framework, only);

    private static string Open(IEnumerable<ObligationResult> obligations)
    {
        var totals = Totals.Of(obligations);
        return $"{Counts.Of(totals.Obligations, "obligation")}, {totals.Open} of them open";
    }
}
