namespace Mapping.LanguageServer.Documents;

/// <summary>Between the names that editors give to documents and paths of this machine.</summary>
internal static class DocumentUri
{
    /// <summary>The absolute path of a file; null for what is no file, such as a document never saved.</summary>
    public static string? PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || uri.StartsWith('/'))
        {
            return null;
        }

        // Spelt as VS Code spells them, drive letters have an encoded colon, which the framework takes for a part of a name.
        var path = Uri.UnescapeDataString(parsed.AbsolutePath);
        if (OperatingSystem.IsWindows() && path.Length > 2 && path[0] == '/' && path[2] == ':')
        {
            path = path[1..];
        }

        return path.Contains('\0') ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    }

    public static string Of(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        return "file://" + (OperatingSystem.IsWindows() ? "/" : "") + string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
