namespace Mapping.Cli.Hosting;

/// <summary>Where this user's caches lie, as the system says.</summary>
internal static class CacheFolder
{
    /// <summary>A folder in that of this product; null where the user has no such place. It need not be there yet.</summary>
    public static string? For(string name)
    {
        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } chosen && Path.IsPathRooted(chosen) ? chosen
            : BelowHome(OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return string.IsNullOrEmpty(folder) ? null : Path.Join(folder, "mapping", name);
    }

    /// <summary>Why nothing can be kept in a folder, a clause; null where it is there now and something can.</summary>
    public static string? WhyNotKept(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Join(folder, $"{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return exception is UnauthorizedAccessException ? "permission is denied" : "it can't be made, or nothing be written there";
        }
    }

    private static string? BelowHome(string name) =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Join(home, name) : null;
}
