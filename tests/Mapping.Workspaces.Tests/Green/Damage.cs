namespace Mapping.Workspaces.Tests.Green;

/// <summary>A workspace after something was done to it.</summary>
/// <param name="What">What was done, for whoever reads the failure.</param>
/// <param name="After">The workspace now.</param>
internal sealed record Damage(string What, MemoryWorkspace After);
