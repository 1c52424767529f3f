using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>Follows a provision into the editions before and after its own, across the numbers that it had there.</summary>
/// <param name="used">The edition whose provisions are followed.</param>
/// <param name="known">Every edition of the framework that can be read.</param>
internal sealed class ProvisionTrail(Framework used, IEnumerable<Framework> known)
{
    private readonly List<EditionStep> steps = [.. EditionPath.StepsFrom(used, known).Select(step => new EditionStep(step.From, step.To))];

    /// <summary>What it is in other editions, those next to its own first; several where one duty took the place of several.</summary>
    public IEnumerable<(Framework Edition, Provision Provision)> Of(Provision provision)
    {
        var found = new Dictionary<Framework, List<Provision>>(ReferenceEqualityComparer.Instance) { [used] = [provision] };
        foreach (var step in steps)
        {
            found[step.To] = [.. found[step.From].SelectMany(step.Follow).Distinct()];
            foreach (var there in found[step.To])
            {
                yield return (step.To, there);
            }
        }
    }
}
