namespace Mapping.Workspaces;

/// <summary>Says in the user's words why something can't be read, without the paths of this machine.</summary>
internal static class FaultText
{
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        PathTooLongException => "its path is too long",
        _ => "the system reports an error in reading it",
    };
}
