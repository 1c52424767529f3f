namespace Mapping.Benchmarks.Evidence;

/// <summary>What decides how dear a digest is: the processor, and whether the libraries that take digests see its instructions for SHA.</summary>
internal static class Processor
{
    private const string Information = "/proc/cpuinfo";

    /// <summary>Hides instructions from OpenSSL, which takes the digests of the command too.</summary>
    private const string Hidden = "OPENSSL_ia32cap";

    public static string Describe()
    {
        var lines = File.Exists(Information) ? File.ReadAllLines(Information) : [];
        var model = Value(lines, "model name") ?? "unknown processor";
        var sha = Value(lines, "flags")?.Split(' ').Contains("sha_ni") == true ? "with" : "without";
        var hidden = Environment.GetEnvironmentVariable(Hidden) is { Length: > 0 } mask ? $", {Hidden}={mask}" : "";
        return $"{model}, {sha} instructions for SHA{hidden}";
    }

    private static string? Value(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal)) is { } found ? found[(found.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : null;
}
