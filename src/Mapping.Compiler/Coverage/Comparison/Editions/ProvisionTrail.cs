using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>Follows a provision into the editions before and after its own, across the numbers that it had there.</summary>
/// <param name="used">The edition whose provisions are followed.</param>
/// <param name="known">Every edition of the framework that can be read.</param>
internal sealed class ProvisionTrail(Framework used, IEnumerable<Framework> known)
{
    private readonly List<Step> steps = [.. StepsFrom(used, [.. known])];

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

    private static IEnumerable<Step> StepsFrom(Framework used, List<Framework> known)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { used.Edition };
        var open = new Queue<Framework>([used]);
        while (open.TryDequeue(out var from))
        {
            foreach (var to in known.Where(edition => edition.Replaces == from.Edition || from.Replaces == edition.Edition))
            {
                if (reached.Add(to.Edition))
                {
                    open.Enqueue(to);
                    yield return new Step(from, to);
                }
            }
        }
    }

    /// <summary>From an edition to one next to it.</summary>
    private sealed class Step
    {
        private readonly ILookup<Provision, Provision> moved;
        private readonly HashSet<Provision> taken;

        public Step(Framework from, Framework to)
        {
            (From, To) = (from, to);
            var pairs = EditionComparer.Moved(from, to);
            moved = pairs.ToLookup(pair => pair.From, pair => pair.To);
            taken = [.. pairs.Select(pair => pair.To)];
        }

        public Framework From { get; }

        public Framework To { get; }

        /// <summary>Where it moved, else what has its number, unless something else moved there.</summary>
        public IEnumerable<Provision> Follow(Provision provision) =>
            moved.Contains(provision) ? moved[provision]
            : To.FindReference(provision.DisplayName) is { } same && !taken.Contains(same) ? [same]
            : [];
    }
}
