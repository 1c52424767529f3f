using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Declarations and blocks to fill in, with what the workspace already knows.</summary>
internal static class SnippetForms
{
    /// <summary>More would be no choice.</summary>
    private const int MaxChoices = 12;

    /// <summary>The form with places such as <c>${1:name}</c>; null for an item that is no more than a line.</summary>
    public static string? Of(EditorDocument document, BlockKind block, Keyword keyword) => (block, keyword) switch
    {
        (BlockKind.File, Keyword.Owner) => "owner ${1:name} \"${2:Title}\" domain ${3|security,assurance|}",
        (BlockKind.File, Keyword.System) => System(document),
        (BlockKind.File, Keyword.Group) => $"group ${{1:name}} \"${{2:Title}}\" {{\n  systems {SystemName(document, 3)}$0\n}}",
        (BlockKind.File, Keyword.Limit) => $"limit ${{1:name}} ${{2:500 EUR}} set ${{3:{Later(document, 0)}}} by {Owner(document, 4)} because \"${{5:reason}}\"",
        (BlockKind.File, Keyword.Feed) =>
            "feed ${1:name} \"${2:Title}\" {\n  files \"${3:evidence/*.jsonl}\"\n  time ${4:finished_at}\n  class ${5|audit-evidence,telemetry|}\n  retained ${6:10 years}\n}",
        (BlockKind.File, Keyword.Control) => Control(document),
        (BlockKind.File, Keyword.Waive) => $"waive {Alias(document, 1)} ${{2:citation}} until ${{3:{Later(document, 6)}}}\n  because \"${{4:reason}}\" approved by {Owner(document, 5)}",
        (BlockKind.File, Keyword.Exclude) => $"exclude {Alias(document, 1)} ${{2:citation}}\n  because \"${{3:reason}}\" approved by {Owner(document, 4)}",
        (BlockKind.File, Keyword.Crosswalk) => $"crosswalk {Alias(document, 1)} to {Alias(document, 2)} {{\n  $0\n}}",
        (BlockKind.File, Keyword.Vendor) =>
            $"vendor ${{1:name}} \"${{2:Title}}\" {{\n  product ${{3:name}} \"${{4:Title}}\" {{\n    domain ${{5|security,assurance|}}\n    renewal {Owner(document, 6)}\n    $0\n  }}\n}}",
        (BlockKind.File, Keyword.Gate) => $"gate ${{1:release}} {{\n  require {Alias(document, 2)} ${{3|mapped,evidenced|}}\n}}",
        (BlockKind.Control, Keyword.Evidence) =>
            $"evidence ${{1:name}} \"${{2:Title}}\" {{\n  from {Feed(document, 3)}\n  expect $0\n  within ${{4:30 days}}\n  fresh ${{5:7 days}}\n}}",
        (BlockKind.Evidence, Keyword.Document) => $"document \"${{1:docs/}}\" approved by {Owner(document, 2)} on ${{3:{Later(document, 0)}}} review ${{4:12 months}}",
        (BlockKind.Evidence, Keyword.Threshold) => $"threshold set ${{1:{Later(document, 0)}}} by {Owner(document, 2)}",
        (BlockKind.Vendor, Keyword.Product) => $"product ${{1:name}} \"${{2:Title}}\" {{\n  domain ${{3|security,assurance|}}\n  renewal {Owner(document, 4)}\n  $0\n}}",
        _ => null,
    };

    private static string System(EditorDocument document)
    {
        var frameworks = document.Compilation.Symbols.Frameworks;
        var systemClass = frameworks.SelectMany(symbol => symbol.Framework.Classes).FirstOrDefault()?.Name ?? "high-risk";
        return $"system ${{1:name}} \"${{2:Title}}\" {{\n  actor ${{3:provider}}\n  class ${{4:{systemClass}}}\n  scope {Alias(document, 5)}$0\n}}";
    }

    /// <summary>The side of the house follows the first owner; who picks another sees the finding.</summary>
    private static string Control(EditorDocument document)
    {
        var first = document.Compilation.Symbols.Owners.FirstOrDefault();
        ImmutableArray<string> domains = ["security", "assurance"];
        var domain = first is { Domain: Domain.Assurance } ? domains.Reverse() : domains;
        return $"control ${{1:name}} \"${{2:Title}}\" {{\n  owner {Owner(document, 3)}\n  domain {Choice(4, domain, "security")}\n  status planned\n  satisfies {Alias(document, 5)} $0\n}}";
    }

    private static string Owner(EditorDocument document, int place) =>
        Choice(place, document.Compilation.Symbols.Owners.Select(owner => owner.Name), "owner");

    private static string SystemName(EditorDocument document, int place) =>
        Choice(place, document.Compilation.Symbols.Systems.Select(system => system.Name), "system");

    private static string Alias(EditorDocument document, int place) =>
        Choice(place, document.Compilation.Symbols.Frameworks.Select(symbol => symbol.Alias), "framework");

    private static string Feed(EditorDocument document, int place) =>
        Choice(place, document.Compilation.Symbols.Feeds.Select(feed => feed.Name), "feed");

    private static string Later(EditorDocument document, int months) => DateWords.Of(document.Compilation.Today.AddMonths(months));

    private static string Choice(int place, IEnumerable<string> names, string placeholder)
    {
        var known = names.Where(name => name.Length > 0).Take(MaxChoices).ToList();
        var number = place.ToString(CultureInfo.InvariantCulture);
        return known.Count switch
        {
            0 => $"${{{number}:{placeholder}}}",
            1 => $"${{{number}:{known[0]}}}",
            _ => $"${{{number}|{string.Join(',', known)}|}}",
        };
    }
}
