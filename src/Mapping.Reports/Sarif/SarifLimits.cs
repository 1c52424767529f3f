using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Sarif;

/// <summary>
/// What GitHub takes of a run: 25,000 results and 10 MB packed. It refuses the whole of a larger file, so that nothing would be shown;
/// the weightiest findings are kept instead, and a result says how many are not.
/// </summary>
/// <param name="Results">The most results, the one included that says what was cut.</param>
/// <param name="PackedBytes">The most bytes after gzip.</param>
internal sealed record SarifLimits(int Results, long PackedBytes)
{
    /// <summary>One finding, and that the others are left out: less is no report.</summary>
    private const int Fewest = 2;

    private const int FilesNamed = 3;

    public static readonly SarifLimits OfGitHub = new(25_000, 10_000_000);

    /// <summary>What is reported within the limits.</summary>
    /// <param name="reported">All of it, in the order of places.</param>
    /// <param name="write">Writes a run with these results.</param>
    public ImmutableArray<Finding> Fit(ImmutableArray<Finding> reported, Action<Stream, ImmutableArray<Finding>> write)
    {
        var kept = reported.Length <= Results ? reported : Cut(reported, Results - 1);
        for (var packed = PackedSize(kept, write); packed > PackedBytes && kept.Length > Fewest; packed = PackedSize(kept, write))
        {
            kept = Cut(reported, Math.Min(kept.Length - 2, (int)(kept.Length * 0.9 * PackedBytes / packed)));
        }

        return kept;
    }

    private static ImmutableArray<Finding> Cut(ImmutableArray<Finding> reported, int count)
    {
        var kept = FindingWeights.Order(reported).Take(Math.Max(count, 1)).ToHashSet(ReferenceEqualityComparer.Instance);
        var inOrder = reported.Where(kept.Contains).ToImmutableArray();
        return inOrder.Insert(0, Rest(inOrder[0], inOrder.Length, reported.Length, FilesOf(reported.Where(finding => !kept.Contains(finding)))));
    }

    /// <summary>The files with the most that is left out, and how much of each.</summary>
    private static string FilesOf(IEnumerable<Finding> left)
    {
        var files = left.CountBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .OrderByDescending(file => file.Value).ThenBy(file => file.Key, StringComparer.Ordinal).ToList();
        var named = files.Take(FilesNamed).Select(file => $"{Number(file.Value)} in {file.Key}");
        return string.Join(", ", files.Count > FilesNamed ? named.Append("and others elsewhere") : named);
    }

    private static Finding Rest(Finding first, int kept, int all, string files)
    {
        var rule = SarifDiagnostics.ResultsLeftOut;
        var message = rule.Format(Number(kept), Number(all), Number(all - kept), files);
        return new Finding(rule, FindingLevel.Warning, message, first.Location, new FindingIdentity(rule.Code, [])) { Help = rule.Help };
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Packed fast, which is never smaller than packed well; what is small as it stands is not packed at all.</summary>
    private long PackedSize(ImmutableArray<Finding> findings, Action<Stream, ImmutableArray<Finding>> write)
    {
        using var plain = new CountingStream();
        write(plain, findings);
        if (plain.Length <= PackedBytes)
        {
            return plain.Length;
        }

        using var packed = new CountingStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            write(gzip, findings);
        }

        return packed.Length;
    }
}
