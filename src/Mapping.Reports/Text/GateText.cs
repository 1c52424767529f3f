using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>The gates of a system: which hold, and which obligations block the others.</summary>
internal static class GateText
{
    public static void Write(TextPage page, SystemCoverage system, Judgement judgement)
    {
        var gates = judgement.Coverage.Gates.Where(gate => gate.System == system.System).ToList();
        foreach (var gate in gates)
        {
            Write(page, gate, judgement.HasErrors);
        }

        if (gates.Count > 0)
        {
            page.Gap();
        }
    }

    private static void Write(TextPage page, GateResult gate, bool hasErrors)
    {
        var name = gate.Gate is null ? "The default gate" : $"Gate {gate.Name}";
        page.Line("  ", new Piece(name, Style.Strong), " ", Verdict(gate.Holds, hasErrors));
        foreach (var requirement in gate.Requirements)
        {
            Write(page, requirement, hasErrors);
        }
    }

    private static Piece Verdict(bool holds, bool hasErrors) => (holds, hasErrors) switch
    {
        (_, true) => new Piece("is not judged", Style.Warning),
        (true, _) => new Piece("holds", Style.Good),
        _ => new Piece("does not hold", Style.Error),
    };

    /// <summary>Where the sources have errors, nothing is said to be met.</summary>
    private static Piece Label(bool holds, bool hasErrors) => (holds, hasErrors) switch
    {
        (true, true) => new Piece("unjudged ", Style.Warning),
        (true, _) => new Piece("met      ", Style.Good),
        _ => new Piece("not met  ", Style.Error),
    };

    private static string Figure(RequirementResult requirement) =>
        requirement.Obligations == 0 ? "nothing to ask of this system" : Counts.Percent(requirement.Share);

    private static void Write(TextPage page, RequirementResult requirement, bool hasErrors)
    {
        page.Labelled(4, Label(requirement.Holds, hasErrors), $"{requirement.Text} ({Figure(requirement)})");
        if (!requirement.Holds)
        {
            BlockerText.Write(page, indent: 13, requirement);
        }
    }
}
