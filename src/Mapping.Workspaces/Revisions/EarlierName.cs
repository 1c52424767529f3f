namespace Mapping.Workspaces.Revisions;

/// <summary>Where a rule was before it had its name or its place.</summary>
/// <param name="Commit">The commit in which it was there.</param>
/// <param name="Prefix">The path of the workspace there.</param>
/// <param name="Rule">Its name there, <c>CONTROL/RULE</c>.</param>
internal sealed record EarlierName(string Commit, string Prefix, string Rule);
