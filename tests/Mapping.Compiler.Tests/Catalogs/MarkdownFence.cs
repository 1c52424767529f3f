namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>A fenced block of a Markdown page: what follows the backticks, and the lines between.</summary>
internal sealed record MarkdownFence(string Heading, string Info, string Content)
{
    private const string Mark = "```";

    public string? File => Info.Split(' ').FirstOrDefault(word => word.StartsWith("file=", StringComparison.Ordinal))?["file=".Length..];

    /// <summary>The fenced blocks of a page, each with the heading of level 2 it stands under.</summary>
    public static List<MarkdownFence> AllOf(string page)
    {
        var fences = new List<MarkdownFence>();
        var heading = string.Empty;
        string? info = null;
        var lines = new List<string>();
        foreach (var line in page.Split('\n'))
        {
            switch (line.StartsWith(Mark, StringComparison.Ordinal), info)
            {
                case (true, null):
                    info = line[Mark.Length..].Trim();
                    lines.Clear();
                    break;
                case (true, _):
                    fences.Add(new MarkdownFence(heading, info, string.Concat(lines.Select(text => text + "\n"))));
                    info = null;
                    break;
                case (false, null):
                    heading = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..].Trim() : heading;
                    break;
                default:
                    lines.Add(line);
                    break;
            }
        }

        return fences;
    }
}
