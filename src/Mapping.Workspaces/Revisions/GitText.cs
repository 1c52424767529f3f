namespace Mapping.Workspaces.Revisions;

/// <summary>Names of a repository as messages show them.</summary>
internal static class GitText
{
    public static string Harmless(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));
}
