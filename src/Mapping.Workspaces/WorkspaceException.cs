namespace Mapping.Workspaces;

/// <summary>The workspace itself can't be read; the message says which folder and why, for the user.</summary>
public sealed class WorkspaceException : Exception
{
    public WorkspaceException()
    {
    }

    public WorkspaceException(string message)
        : base(message)
    {
    }

    public WorkspaceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
