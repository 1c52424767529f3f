using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Mapping.Evidence.Verdicts;

/// <summary>What a ZIP holds, and a document of an office program, which is one: nothing, or a text, or what is no text.</summary>
/// <param name="Why">Why it says nothing, a clause that follows the name of the file; null where it may.</param>
/// <param name="Text">The text of an office document that holds no picture; null for any other archive.</param>
internal sealed partial record ArchiveText(string? Why, string? Text)
{
    /// <summary>What is longer is not looked into further, and so may say anything.</summary>
    private const int MaxLength = 4 * 1024 * 1024;

    private const int MaxEntries = 4096;

    /// <summary>Null where it is no ZIP, or damaged: that is not for us to say.</summary>
    public static ArchiveText? Of(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries)
            {
                return new ArchiveText(null, null);
            }

            return archive.Entries.All(entry => entry.Length == 0)
                ? new ArchiveText("is an archive with nothing in it", null)
                : new ArchiveText(null, archive.Entries.Any(IsPicture) ? null : TextOf(archive.Entries.Where(IsText)));
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException)
        {
            return null;
        }
    }

    /// <summary>The text of Word, Excel, PowerPoint and OpenDocument.</summary>
    private static bool IsText(ZipArchiveEntry entry) => Part().IsMatch(entry.FullName);

    private static bool IsPicture(ZipArchiveEntry entry) => Picture().IsMatch(entry.FullName);

    private static string? TextOf(IEnumerable<ZipArchiveEntry> entries)
    {
        var (text, read, isOffice) = (new StringBuilder(), 0L, false);
        foreach (var entry in entries)
        {
            isOffice = true;
            var buffer = new byte[Math.Min(entry.Length, MaxLength) + 1];
            using var stream = entry.Open();
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            read += length;
            if (length == buffer.Length || read > MaxLength)
            {
                return null;
            }

            AddText(text, Encoding.UTF8.GetString(buffer, 0, length));
        }

        return isOffice ? WebUtility.HtmlDecode(text.ToString()) : null;
    }

    /// <summary>
    /// What stands between the marks and is shown; a paragraph ends a line, and a run within it does not. What was deleted or moved away under review, what asks
    /// for a text, and what is hidden is not.
    /// </summary>
    private static void AddText(StringBuilder text, string xml)
    {
        var (from, hidden, isInRun, isRunHidden) = (0, 0, false, false);
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0; at = from < xml.Length ? xml.IndexOf('<', from) : -1)
        {
            text.Append(xml, from, hidden > 0 || isRunHidden ? 0 : at - from);
            var end = xml.IndexOf('>', at);
            if (end < 0)
            {
                return;
            }

            var mark = xml.AsSpan(at, end + 1 - at);
            from = end + 1;
            if (Deleted().IsMatch(mark))
            {
                hidden += mark[1] == '/' ? hidden > 0 ? -1 : 0 : mark[^2] == '/' ? 0 : 1;
            }
            else if (Run().IsMatch(mark))
            {
                (isInRun, isRunHidden) = (mark[1] != '/', false);
            }
            else
            {
                // The properties of a run stand before its text.
                isRunHidden |= isInRun && Unshown().IsMatch(mark);
            }

            text.Append(LineEnd().IsMatch(mark) ? "\n" : "");
        }

        text.Append('\n');
    }

    [GeneratedRegex(@"\A</?(w:(del|moveFrom|delText|instrText)|text:tracked-changes)[ />]", RegexOptions.CultureInvariant)]
    private static partial Regex Deleted();

    [GeneratedRegex(@"\A</?w:r[ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"\A<w:(vanish ?/|rStyle w:val=""(Placeholder|Platzhalter)[A-Za-z]*"" ?/)>\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unshown();

    [GeneratedRegex(@"\A(word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\.xml|xl/(sharedStrings|worksheets/[^/]+)\.xml|ppt/slides/[^/]+\.xml|content\.xml)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"\A((word|xl|ppt)/(media|embeddings|charts|diagrams)/|Pictures/|Object )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\A</([a-z]+:)?(p|h|si|row|c|sst)>\z", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
