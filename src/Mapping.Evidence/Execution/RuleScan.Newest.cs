namespace Mapping.Evidence.Execution;

/// <summary>What a rule has seen of the newest.</summary>
internal sealed partial class RuleScan
{
    /// <summary>What the rule has seen of the newest files; itself where it is of all.</summary>
    public RuleScan OfNewest(NewestFiles newest, bool isKeyed)
    {
        if (files is null || plan.IsBySuite)
        {
            return this;
        }

        var scan = files.Together(newest.Files.Select(file => new SuitePlace(file)));
        scan.Newest = newest.Files;
        scan.Problems.Merge(Problems);
        newest.ReportTo(scan.Problems, isKeyed);
        return scan;
    }

    /// <summary>What the rule has seen of the newest suites or runs; itself where it is of all.</summary>
    public RuleScan OfNewest(NewestSuites newest)
    {
        if (files is null || !plan.IsBySuite)
        {
            return this;
        }

        var scan = files.Together(newest.Places);
        foreach (var left in Groups is null ? [] : files.Without(newest.Places))
        {
            // Whether a group fell silent is seen by all that there was of it.
            scan.Groups?.Merge(left.Groups ?? Groups);
        }

        scan.Newest = [.. newest.Places.Select(place => place.File).Distinct().Order()];
        scan.Problems.Merge(Problems);
        newest.ReportTo(scan.Problems, files.HasSeen);
        return scan;
    }
}
