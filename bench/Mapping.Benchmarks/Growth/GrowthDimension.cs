namespace Mapping.Benchmarks.Growth;

/// <summary>One thing that a workspace may have much of, while it has little of everything else.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Start">How many the smallest workspace has.</param>
/// <param name="Write">Fills an empty workspace with so many.</param>
internal sealed record GrowthDimension(string Name, int Start, Action<GrowthWorkspace, int> Write);
