using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>What one rule has seen of each file, until it is known which one is the newest. Memory grows with files, never with records.</summary>
internal sealed class FileRuleScans(RulePlan plan, ScanFields fields, TestCompiler tests)
{
    private readonly RulePlan filePlan = plan with { IsByFile = false };
    private readonly Dictionary<int, RuleScan> files = [];
    private bool readsNear;

    public RuleScan Of(int file)
    {
        if (!files.TryGetValue(file, out var scan))
        {
            files.Add(file, scan = New());
        }

        return scan;
    }

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

    /// <summary>What the rule has seen of some files.</summary>
    public RuleScan Together(IEnumerable<int> chosen)
    {
        var together = New();
        foreach (var file in chosen)
        {
            together.Merge(Of(file));
        }

        return together;
    }

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
