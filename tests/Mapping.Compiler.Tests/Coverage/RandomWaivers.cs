using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Controls that cover the own policy in any strength and state, rules of any verdict, and waivers over some of it. The same seed gives the same.</summary>
internal sealed class RandomWaivers
{
    private static readonly string[] Provisions = ["Rule 1", "Rule 1(a)", "Rule 2", "Rule 3", "Rule 4"];

    private readonly Random random;
    private readonly List<EvidenceResult> evidence = [];

    private RandomWaivers(int seed)
    {
        random = new Random(seed);
        var declarations = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(Control));
        foreach (var provision in Provisions.Where(_ => random.Next(2) == 0))
        {
            declarations += $"waive policy {provision} until 2027-01-01 because \"later\" approved by boss on 2026-02-02\n";
        }

        Compilation = Compile.Text(Own.Start + declarations, catalog: Own.Policy, evidence: [.. evidence]);
    }

    public Compilation Compilation { get; }

    public static RandomWaivers Create(int seed) => new(seed);

    /// <summary>Whether a rule of a control is failing or unreadable.</summary>
    public bool BreaksThrough(string control) => evidence.Any(result =>
        result.Key.Control == control && result.Verdict is EvidenceVerdict.Failing or EvidenceVerdict.Unreadable);

    private string Control(int index)
    {
        var rules = Enumerable.Range(0, random.Next(3)).Select(rule => Rule($"c{index}", $"r{rule}")).ToList();
        var clauses = Provisions.Where(_ => random.Next(3) == 0).Select(provision =>
            $"satisfies policy {provision}{(random.Next(2) == 0 ? "" : " partially because \"some\"")}");
        string[] states = ["operating since 2026-01-01", "operating since 2026-01-01", "planned by 2027-01-01", "retired since 2026-03-01"];
        return Own.Control($"c{index}", string.Join("\n  ", clauses.Concat(rules)), states[random.Next(states.Length)]);
    }

    private string Rule(string control, string rule)
    {
        var verdicts = Enum.GetValues<EvidenceVerdict>();
        evidence.Add(Compile.Evidence($"{control}/{rule}", verdicts[random.Next(verdicts.Length)]));
        return Own.Evidence(rule);
    }
}
