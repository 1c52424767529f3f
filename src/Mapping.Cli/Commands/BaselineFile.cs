using Mapping.Cli.Hosting;
using Mapping.Reports.Baselines;

namespace Mapping.Cli.Commands;

/// <summary>The file of a baseline.</summary>
internal static class BaselineFile
{
    /// <exception cref="UsageException">It can't be read, or is no baseline.</exception>
    public static Baseline Read(string path) => BaselineReader.Read(BytesOf(path)) switch
    {
        { Baseline: { } baseline } => baseline,
        { Error: { } error } => throw new UsageException($"{path}:{error.Position}: {error.Message}."),
        _ => throw new UsageException($"\"{path}\" is no baseline."),
    };

    private static byte[] BytesOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"The baseline \"{path}\" can't be read: {exception.Message}");
        }
    }
}
