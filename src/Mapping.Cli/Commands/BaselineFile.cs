using Mapping.Cli.Hosting;
using Mapping.Reports.Baselines;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary>The file of a baseline.</summary>
internal static class BaselineFile
{
    /// <summary>A million findings are less. A device gives bytes for ever.</summary>
    private const int MostBytes = 256 << 20;

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
            if (!RegularFile.IsRegular(path))
            {
                throw new UsageException($"The baseline \"{path}\" can't be read: it is not a file.");
            }

            using var file = File.OpenRead(path);
            using var content = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (var count = file.Read(buffer); count > 0; count = file.Read(buffer))
            {
                content.Write(buffer, 0, count);
                if (content.Length > MostBytes)
                {
                    throw new UsageException($"The baseline \"{path}\" is not read: it is longer than {MostBytes >> 20} MiB.");
                }
            }

            return content.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"The baseline \"{path}\" can't be read: {exception.Message}");
        }
    }
}
