using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>What one rule has seen of each file, suite or run, until it is known which ones are the newest. Memory grows with these, and with test cases, never with other records.</summary>
internal sealed class FileRuleScans(RulePlan plan, ScanFields fields, TestCompiler tests)
{
    private readonly RulePlan filePlan = plan with { IsByFile = false, IsBySuite = false };
    private readonly Dictionary<SuitePlace, RuleScan> files = [];
    private bool readsNear;

    public RuleScan Of(SuitePlace file)
    {
        if (!files.TryGetValue(file, out var scan))
        {
            files.Add(file, scan = New());
        }

        return scan;
    }

    /// <summary>Whether the rule selects anything of it, or may.</summary>
    public bool HasSeen(SuitePlace file) => files.TryGetValue(file, out var scan) && (scan.Records + scan.Runs + scan.UnknownRuns + scan.Older > 0 || scan.HasProblems);

    /// <summary>From here on, records are seen both ways; so far there was no difference.</summary>
    public void ReadNear()
    {
        readsNear = true;
        foreach (var scan in files.Values)
        {
            scan.ReadNear();
        }
    }

    public void Merge(FileRuleScans other)
    {
        if (other.readsNear)
        {
            ReadNear();
        }

        foreach (var (file, scan) in other.files)
        {
            Of(file).Merge(scan);
        }
    }

    /// <summary>What the rule has seen of some files, suites or runs.</summary>
    public RuleScan Together(IEnumerable<SuitePlace> chosen)
    {
        var together = New();
        foreach (var file in chosen)
        {
            together.Merge(Of(file));
        }

        return together;
    }

    /// <summary>What the rule has seen of all others.</summary>
    public IEnumerable<RuleScan> Without(IReadOnlyCollection<SuitePlace> chosen) => chosen.ToHashSet() is var known ? files.Where(entry => !known.Contains(entry.Key)).Select(entry => entry.Value) : [];

    private RuleScan New()
    {
        var scan = new RuleScan(filePlan, fields, tests);
        if (readsNear)
        {
            scan.ReadNear();
        }

        return scan;
    }
}
