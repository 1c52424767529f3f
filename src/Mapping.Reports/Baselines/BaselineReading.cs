namespace Mapping.Reports.Baselines;

/// <summary>A baseline as read, or why it could not be: one of the two is there.</summary>
public sealed record BaselineReading(Baseline? Baseline, BaselineError? Error);
