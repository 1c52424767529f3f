using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Mapping.Evidence.Reading.Json;

namespace Mapping.Evidence.Execution;

/// <summary>Finds the files that are all parts of one list: none is missing, and none is there twice.</summary>
internal static partial class PagedLists
{
    /// <summary>As many numbers of a name are looked at.</summary>
    private const int MostNumbers = 8;

    /// <summary>By file, how many there are in the list of which it and others are all parts; 0 where it is no part, or some are missing.</summary>
    /// <param name="files">The path of each file, and which part it holds; null where it says none.</param>
    public static ImmutableArray<long> WholeOf(IReadOnlyList<(string Path, ListPage? Page)> files)
    {
        var whole = new long[files.Count];
        var pages = Enumerable.Range(0, files.Count).Where(index => files[index].Page is not null).ToList();

        // Parts of one list lie in one folder, and have names that differ in one number, or in which there is none.
        for (var number = 0; number < MostNumbers; number++)
        {
            foreach (var group in pages.Where(index => whole[index] == 0).GroupBy(index => (files[index].Page!.Total, files[index].Page!.Texts, NameOf(files[index].Path, number))).ToList())
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
        if (pages.Count < 2 || !AreOthers(pages) || pages.Sum(page => page.Listed) != pages[0].Total || pages.Any(page => page.Parts is { } parts && parts != pages.Count))
        {
            return false;
        }

        return pages.All(page => page.Offset is not null) ? FollowEachOther([.. pages.OrderBy(page => page.Offset)], page => page.Offset!.Value, page => page.Listed)
            : pages.All(page => page.Number is not null) && FollowEachOther([.. pages.OrderBy(page => page.Number)], page => page.Number!.Value, _ => 1);
    }

    /// <summary>Whether no element is in two parts, as it is where the list grew while its parts were asked for, and another one is in none. Of elements that are the same in one part nobody can tell.</summary>
    private static bool AreOthers(IReadOnlyList<ListPage> pages)
    {
        if (pages.Any(page => page.Elements is null))
        {
            return false;
        }

        var each = pages.Select(page => page.Elements!.ToHashSet()).ToList();
        return each.Zip(pages).Any(pair => pair.First.Count < pair.Second.Elements!.Count) || each.SelectMany(elements => elements).ToHashSet().Count == each.Sum(elements => elements.Count);
    }

    /// <summary>Whether each part begins where the one before ends, and only the last one does not say that the list goes on.</summary>
    private static bool FollowEachOther(IReadOnlyList<ListPage> pages, Func<ListPage, long> startOf, Func<ListPage, long> lengthOf) =>
        startOf(pages[0]) is 0 or 1
        && !pages[^1].SaysMore
        && pages.Zip(pages.Skip(1)).All(pair => lengthOf(pair.First) > 0 && startOf(pair.Second) == startOf(pair.First) + lengthOf(pair.First));

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The path without one number in the file's name that is no part of a day; without the name where it has no number at all.</summary>
    /// <param name="path">The path.</param>
    /// <param name="number">Which one, from the end.</param>
    private static string NameOf(string path, int number)
    {
        var folder = FolderOf(path);
        var numbers = Number().Matches(path, folder.Length).Where(match => match.Groups[1].Success).Reverse().ToList();
        return numbers.Count == 0 && !path.AsSpan(folder.Length).ContainsAnyInRange('0', '9') ? folder
            : number < numbers.Count ? $"{path[..numbers[number].Index]}\0{path[(numbers[number].Index + numbers[number].Length)..]}"
            : path;
    }

    /// <summary>A day, or, as its first group, another number.</summary>
    [GeneratedRegex("[0-9]{4}[-_.][0-9]{2}[-_.][0-9]{2}|[0-9]{8,}|([0-9]+)")]
    private static partial Regex Number();
}
