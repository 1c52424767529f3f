using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Who set a limit with a name, and who signed it off. What it asks of rules is told with them.</summary>
internal static class NamedLimitPromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, DeclaredNames declared)
    {
        var theirs = other.Symbols.Limits.Select(limit => $"limit {limit.Name}").ToHashSet(StringComparer.Ordinal);
        foreach (var limit in side.Symbols.Limits.Select(limit => limit.Reference))
        {
            var (name, key) = ($"limit {limit.Name}", declared.AfterOf($"limit {limit.Name}"));
            if (!theirs.Contains(name) && key == name)
            {
                continue;
            }

            if (limit.By is { } by)
            {
                yield return new Promise(PromiseKind.Approval, key, key, $"set by {by.Name}") { Key = "by", Known = declared.InWordsOfAfter(by.Name) };
            }

            if (limit.ApprovedBy is { } approver)
            {
                var on = limit.ApprovedOn is { } day ? $" on {DateWords.Of(day)}" : "";
                yield return new Promise(PromiseKind.Approval, key, key, $"approved by {approver.Name}{on}") { Key = "approved", Known = declared.InWordsOfAfter(approver.Name) + on };
            }

            if (limit.Reason is { } reason)
            {
                yield return new Promise(PromiseKind.Approval, key, key, $"because \"{reason}\"") { Key = "because" };
            }
        }
    }
}
