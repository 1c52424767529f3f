using Mapping.Compiler.Catalogs;

namespace Mapping.LanguageService.Completion;

/// <summary>What somebody types to find a provision: the beginning of a citation in any spelling, or words of its title or topic.</summary>
internal sealed class CitationQuery(Framework framework, string typed)
{
    private readonly string text = typed.Trim('"', ' ');
    private readonly string key = CitationKey.Of(typed.Trim('"'), framework.CitationWords);
    private readonly string[] words = typed.Trim('"').Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null where the provision does not match.</summary>
    public CitationMatch? Match(Provision provision)
    {
        if (text.Length == 0 || provision.DisplayName.StartsWith(text, StringComparison.OrdinalIgnoreCase))
        {
            return new CitationMatch(true, Describe(provision));
        }

        var of = CitationKey.Of(provision.Citation, framework.CitationWords);
        if (key.Length > 0 && of.StartsWith(key, StringComparison.OrdinalIgnoreCase))
        {
            return new CitationMatch(true, $"{typed}{of[key.Length..]}{(provision.Element is { } element ? $" on {element}" : "")} {provision.Title}");
        }

        foreach (var word in words)
        {
            if (!Holds(provision, word))
            {
                return null;
            }
        }

        return new CitationMatch(false, Describe(provision));
    }

    private static bool Holds(Provision provision, string word) =>
        provision.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (provision.Element?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false)
        || (provision.Topic?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false)
        || provision.Citation.Contains(word, StringComparison.OrdinalIgnoreCase);

    private string Describe(Provision provision)
    {
        var quote = typed.StartsWith('"') ? "\"" : "";
        var topic = provision.Topic is { } known ? $" {known}" : "";
        return $"{quote}{provision.DisplayName} {provision.Title}{topic}";
    }
}
