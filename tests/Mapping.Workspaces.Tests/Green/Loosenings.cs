using System.Globalization;
using System.Text.RegularExpressions;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Ways to promise less in a source: a limit, a window, an age, a review, a share of a gate.</summary>
internal static partial class Loosenings
{
    private static readonly (Regex Where, Func<Match, string> Loosen)[] Ways =
    [
        (UpperLimit(), match => Scaled(match, 3)),
        (LowerLimit(), match => Scaled(match, 0.5m)),
        (Window(), match => Scaled(match, 9)),
        (Age(), match => Scaled(match, 4)),
        (Age(), _ => ""),
        (Review(), match => Scaled(match, 5)),
        (Share(), match => Scaled(match, 0.5m)),
        (Level(), _ => "mapped"),
        (Level(), _ => "evidenced at least 10%"),
        (WithoutWaivers(), _ => ""),
        (ApprovedTexts(), _ => ""),
        (Digest(), _ => ""),
        (WaiverEnd(), _ => "2027-06-01"),
    ];

    public static Damage? Draw(MemoryWorkspace workspace, Random random)
    {
        var places =
            from path in workspace.Files.Keys.Where(MemoryWorkspace.IsSource)
            let text = workspace.TextOf(path)
            from way in Ways
            from match in way.Where.Matches(text)
            let loose = way.Loosen(match)
            where loose != match.Value
            select (path, text, match, loose);
        var all = places.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var (where, old, found, changed) = all[random.Next(all.Count)];
        var line = old[(old.LastIndexOf('\n', found.Index) + 1)..].Split('\n')[0].Trim();
        return new Damage($"{where}: \"{line}\" with \"{changed}\" for \"{found.Value}\"", workspace.With(where, string.Concat(old.AsSpan(0, found.Index), changed, old.AsSpan(found.Index + found.Length))));
    }

    private static string Scaled(Match match, decimal factor)
    {
        var number = match.Groups["n"];
        var scaled = (decimal.Parse(number.ValueSpan, CultureInfo.InvariantCulture) * factor).ToString("0.##", CultureInfo.InvariantCulture);
        return string.Concat(match.ValueSpan[..(number.Index - match.Index)], scaled, match.ValueSpan[(number.Index - match.Index + number.Length)..]);
    }

    [GeneratedRegex(@"expect [^\n]*\) <=? (?<n>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex UpperLimit();

    [GeneratedRegex(@"expect [^\n]*\) >=? (?<n>[0-9.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex LowerLimit();

    [GeneratedRegex("within (?<n>[0-9]+) (days|months)", RegexOptions.ExplicitCapture)]
    private static partial Regex Window();

    [GeneratedRegex("fresh (?<n>[0-9]+) days", RegexOptions.ExplicitCapture)]
    private static partial Regex Age();

    [GeneratedRegex("review (?<n>[0-9]+) months", RegexOptions.ExplicitCapture)]
    private static partial Regex Review();

    [GeneratedRegex("at least (?<n>[0-9]+)%", RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    [GeneratedRegex("(?<=require [^\n]*)evidenced(?=\n)")]
    private static partial Regex Level();

    [GeneratedRegex(" without waivers")]
    private static partial Regex WithoutWaivers();

    [GeneratedRegex(" approved texts")]
    private static partial Regex ApprovedTexts();

    [GeneratedRegex(" of sha256 \"[0-9a-f]{64}\"")]
    private static partial Regex Digest();

    [GeneratedRegex("(?<=waive [^\n]* until )2027-0[1-5]-[0-9]{2}")]
    private static partial Regex WaiverEnd();
}
