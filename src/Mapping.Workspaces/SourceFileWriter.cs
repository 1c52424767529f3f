using System.Text;

namespace Mapping.Workspaces;

/// <summary>Writes sources so that a fault half-way loses nothing: into a new file beside the old one, which then takes its place.</summary>
public static class SourceFileWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Replaces a file, keeping its permissions; a link stays a link and its target is replaced.</summary>
    public static void Replace(string path, string content)
    {
        var target = RealPath.Of(path) ?? Path.GetFullPath(path);
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, content, Utf8);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Creates a file and its folders.</summary>
    /// <exception cref="IOException">It exists already, or can't be written.</exception>
    public static void Create(string path, string content)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Utf8.GetBytes(content));
    }
}
