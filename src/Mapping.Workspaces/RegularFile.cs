namespace Mapping.Workspaces;

/// <summary>Tells a file from a pipe, a socket or a device, which the framework does not.</summary>
public static class RegularFile
{
    /// <summary>Whether the path can be opened without waiting and has positions, as a file has.</summary>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            using var handle = UnixFile.Open(path);
            return UnixFile.HasPositions(handle);
        }
        catch (NotSupportedException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that can't be opened gets its own finding when it is read.
            return true;
        }
    }
}
