namespace Mapping.Workspaces;

/// <summary>By what a file is known to be the one that was read.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Changed">When it was last written to.</param>
internal readonly record struct FileStamp(long Length, DateTime Changed)
{
    /// <summary>Clocks of file systems tick as slowly as this, so that a file may change twice under one time.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>Of a file that can't be looked at, and so may be any.</summary>
    public static FileStamp Unknown { get; } = new(-1, DateTime.MaxValue);

    /// <summary>Whether a file that had this stamp when it was read, and has it still, is the same for sure.</summary>
    /// <param name="read">When it was read.</param>
    public bool Settles(DateTime read) => Changed < read - Tick;
}
