using System.Collections.Immutable;
using Mapping.Evidence.Reading.Json;

namespace Mapping.Evidence.Execution;

/// <summary>Finds the files that are all parts of one list: none is missing, and none is there twice.</summary>
internal static class PagedLists
{
    /// <summary>By file, how many there are in the list of which it and others are all parts; 0 where it is no part, or some are missing.</summary>
    /// <param name="files">The path of each file, and which part it holds; null where it says none.</param>
    public static ImmutableArray<long> WholeOf(IReadOnlyList<(string Path, ListPage? Page)> files)
    {
        var whole = new long[files.Count];
        var pages = Enumerable.Range(0, files.Count).Where(index => files[index].Page is not null).ToList();

        // Parts of several lists may lie in one folder, or have names that differ only in a number.
        foreach (var key in (Func<string, string>[])[_ => "", FolderOf, NameOf])
        {
            foreach (var group in pages.GroupBy(index => (files[index].Page!.Total, files[index].Page!.Texts, key(files[index].Path))))
            {
                if (AreWhole([.. group.Select(index => files[index].Page!)]))
                {
                    foreach (var index in group)
                    {
                        whole[index] = group.Key.Total;
                    }
                }
            }
        }

        return ImmutableArray.Create(whole);
    }

    private static bool AreWhole(IReadOnlyList<ListPage> pages)
    {
        if (pages.Count < 2 || pages.Sum(page => page.Listed) != pages[0].Total || pages.Any(page => page.Parts is { } parts && parts != pages.Count))
        {
            return false;
        }

        return pages.All(page => page.Offset is not null) ? FollowEachOther([.. pages.OrderBy(page => page.Offset)], page => page.Offset!.Value, page => page.Listed)
            : pages.All(page => page.Number is not null) && FollowEachOther([.. pages.OrderBy(page => page.Number)], page => page.Number!.Value, _ => 1);
    }

    /// <summary>Whether each part begins where the one before ends, and only the last one does not say that the list goes on.</summary>
    private static bool FollowEachOther(IReadOnlyList<ListPage> pages, Func<ListPage, long> startOf, Func<ListPage, long> lengthOf) =>
        startOf(pages[0]) is 0 or 1
        && !pages[^1].SaysMore
        && pages.Zip(pages.Skip(1)).All(pair => lengthOf(pair.First) > 0 && startOf(pair.Second) == startOf(pair.First) + lengthOf(pair.First));

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The path without the last number in the file's name.</summary>
    private static string NameOf(string path)
    {
        var folder = FolderOf(path);
        var name = path[folder.Length..];
        var end = name.LastIndexOfAny([.. "0123456789"]) + 1;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(name[start - 1]))
        {
            start--;
        }

        return $"{folder}{name[..start]}\0{name[end..]}";
    }
}
