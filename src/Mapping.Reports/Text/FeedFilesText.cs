using System.Collections.Immutable;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Text;

/// <summary>The files of a feed: each of a few, else the first and the last of each folder.</summary>
internal static class FeedFilesText
{
    private const int Indent = 2;

    private const int FilesShown = 6;

    private const int SizeWidth = 10;

    /// <summary>Enough to tell files apart; JSON gives the whole digest.</summary>
    private const int DigitsShown = 12;

    public static void Write(TextPage page, FeedInspection feed)
    {
        if (feed.Files.IsEmpty)
        {
            return;
        }

        if (feed.Files.Length <= FilesShown)
        {
            WriteEach(page, feed.Files);
            return;
        }

        foreach (var folder in feed.Files.GroupBy(FolderOf))
        {
            WriteFolder(page, [.. folder]);
        }
    }

    private static void WriteEach(TextPage page, ImmutableArray<InspectedFile> files)
    {
        var counts = files.Max(file => Amounts.Of(file.Records, "record").Length);
        var fixedWidth = Indent + SizeWidth + counts + DigitsShown + (3 * TextPage.TableGap);
        int[] widths = [Math.Min(files.Max(file => TextWidth.Of(SafeText.Of(file.Path))), page.Width - fixedWidth), SizeWidth, counts, DigitsShown];
        foreach (var file in files)
        {
            page.Row(Indent, widths,
            [
                file.Path,
                Amounts.Bytes(file.Bytes).PadLeft(SizeWidth),
                Amounts.Of(file.Records, "record").PadLeft(counts),
                new Piece(DigitsOf(file), file.Sha256 is null ? Style.Warning : Style.Muted),
            ]);
        }
    }

    private static void WriteFolder(TextPage page, ImmutableArray<InspectedFile> files)
    {
        var (first, last) = (files[0], files[^1]);
        var range = files.Length == 1 ? first.Path : $"{first.Path} … {last.Path[FolderOf(last).Length..]}";
        var digests = files.Length == 1 ? DigitsOf(first) : $"{DigitsOf(first)} … {DigitsOf(last)}";
        page.Labelled(
            Indent,
            new Piece(Amounts.Of(files.Length, "file"), Style.Strong),
            $", {Amounts.Bytes(files.Sum(file => file.Bytes))}, {Amounts.Of(files.Sum(file => file.Records), "record")}, {range} (sha256 {digests})",
            hang: Indent);
        var unread = files.Count(file => file.Sha256 is null);
        if (unread > 0)
        {
            page.Paragraph(2 * Indent, $"{Amounts.Of(unread, "file")} not read to the end", Style.Warning);
        }
    }

    private static string DigitsOf(InspectedFile file) => file.Sha256 is { } digest ? digest[..DigitsShown] : "not read";

    private static string FolderOf(InspectedFile file) => file.Path[..(file.Path.LastIndexOf('/') + 1)];
}
