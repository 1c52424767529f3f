namespace Mapping.Cli.Hosting;

/// <summary>The terminal that the command may run on. It is written to, and left as it was found.</summary>
internal static class Terminal
{
    private const string Variable = "TERM";

    /// <summary>Whether it knows no colours and no moving about.</summary>
    public static bool IsDumb { get; } = Environment.GetEnvironmentVariable(Variable) == "dumb";

    /// <summary>
    /// Before it first writes to a terminal, the runtime looks up how that is switched into a mode for full-screen programs, does so, and
    /// never switches back. Where no terminal is named it finds nothing to send.
    /// </summary>
    public static void LeaveModesAlone()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = IsDumb;
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }
}
