namespace Mapping.LanguageServer.Documents;

/// <summary>Between the names that editors give to documents and paths of this machine.</summary>
internal static class DocumentUri
{
    private const string Scheme = "file:";
    private const string ThisMachine = "localhost";

    /// <summary>
    /// The absolute path of a file, as the editor spells it; null for what is no file of this machine, such as a document never saved, or
    /// on a system without network paths one of another host.
    /// </summary>
    public static string? PathOf(string uri) =>
        PathOf(uri, OperatingSystem.IsWindows()) is { } path && !path.Contains('\0') ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) : null;

    public static string Of(string path) => Of(path, OperatingSystem.IsWindows());

    /// <summary>The path before anything is asked of the machine.</summary>
    internal static string? PathOf(string uri, bool isWindows)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = uri[Scheme.Length..].Split('?', '#')[0];
        var hasHost = rest.StartsWith("//", StringComparison.Ordinal);
        var hostEnd = hasHost ? rest.IndexOf('/', 2) : 0;
        if (hostEnd < 0)
        {
            return null;
        }

        var host = hasHost ? Uri.UnescapeDataString(rest[2..hostEnd]) : "";
        var path = Uri.UnescapeDataString(rest[hostEnd..]);
        return !path.StartsWith('/') ? null
            : isWindows ? WindowsPath(host, path.Replace('/', '\\'))
            : host.Length == 0 || IsThisMachine(host) ? path
            : null;
    }

    internal static string Of(string path, bool isWindows)
    {
        var parts = (isWindows ? path.Replace('\\', '/') : path).Split('/').Select(Uri.EscapeDataString);
        var joined = string.Join('/', parts);
        return !isWindows ? $"file://{joined}"
            : joined.StartsWith("//", StringComparison.Ordinal) ? $"file:{joined}"
            : $"file:///{joined}";
    }

    private static bool IsThisMachine(string host) => string.Equals(host, ThisMachine, StringComparison.OrdinalIgnoreCase);

    /// <summary>A drive has one letter, which editors write in either case; everything else with a host is on the network.</summary>
    private static string WindowsPath(string host, string path) => host.Length > 0 && !IsThisMachine(host)
        ? $@"\\{host.ToLowerInvariant()}{path}"
        : path is ['\\', var drive, ':', ..]
            ? $"{char.ToUpperInvariant(drive)}{path[2..]}"
            : path;
}
