using System.Globalization;
using System.Text.Json;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Tests.Catalogs;

namespace Mapping.Cli.Tests.Green;

/// <summary>The files of a section in a temporary folder, and what the command makes of them, in this process.</summary>
internal sealed class GreenWorkspace : IDisposable
{
    private const string Marker = "mapping.workspace";

    private readonly string root = Directory.CreateTempSubdirectory("mapping-green-").FullName;

    public GreenWorkspace(List<MarkdownFence> files)
    {
        foreach (var file in files)
        {
            Write(file);
        }

        if (files.All(file => Path.GetFileName(file.File) != Marker))
        {
            foreach (var folder in files.Any(IsOfSides) ? new[] { "before", "after" } : [""])
            {
                Directory.CreateDirectory(Path.Join(root, folder));
                File.WriteAllText(Path.Join(root, folder, Marker), "");
            }
        }
    }

    /// <summary>The command's words, without its name; nothing stands for <c>check</c>.</summary>
    public string Run(string words)
    {
        string[] given = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace("ROOT", root, StringComparison.Ordinal))];
        var checks = given.Length == 0 || given[0] == "check";
        var output = Path.Join(Path.GetTempPath(), Path.GetRandomFileName());
        var (status, errors) = Run([.. Command(given), .. checks && !given.Contains("--format") ? new[] { "--format", "json" } : [], "--output", output]);
        var result = File.Exists(output) ? File.ReadAllText(output) : "";
        File.Delete(output);
        var picture = checks && result.StartsWith('{') ? VerdictPicture.Of(JsonDocument.Parse(result).RootElement) : result;
        return string.Create(CultureInfo.InvariantCulture, $"status {status}\n{Plain(errors)}{Plain(picture)}");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static bool IsOfSides(MarkdownFence fence) => fence.File?.StartsWith("before/", StringComparison.Ordinal) == true;

    private string[] Command(string[] given)
    {
        string[] command = given.Length == 0 ? ["check"] : given;
        string[] path = command.Length == 1 ? [root] : [];
        return [.. command, .. path, .. command.Contains("--as-of") ? Array.Empty<string>() : ["--as-of", Sources.AsOf]];
    }

    private static (int Status, string Errors) Run(string[] arguments)
    {
        var (errors, console) = (new StringWriter { NewLine = "\n" }, Console.Error);
        Console.SetError(errors);
        try
        {
            return (CommandLineHost.Run(arguments), errors.ToString());
        }
        finally
        {
            Console.SetError(console);
        }
    }

    private string Plain(string text)
    {
        var plain = text.Replace(root, "ROOT", StringComparison.Ordinal)
            .Replace($"\"{ProductVersion.Text}\"", "\"VERSION\"", StringComparison.Ordinal)
            .Replace($"\"mapping {ProductVersion.Text}\"", "\"mapping VERSION\"", StringComparison.Ordinal).ReplaceLineEndings("\n");
        return plain.Length == 0 || plain.EndsWith('\n') ? plain : plain + "\n";
    }

    private void Write(MarkdownFence fence)
    {
        var path = Path.Join(root, fence.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? root);
        switch (fence.Info.Split(' ')[0])
        {
            case "base64":
                File.WriteAllBytes(path, Convert.FromBase64String(fence.Content));
                break;
            case "link":
                File.CreateSymbolicLink(path, fence.Content.Trim());
                break;
            default:
                File.WriteAllText(path, fence.Content);
                break;
        }
    }
}
