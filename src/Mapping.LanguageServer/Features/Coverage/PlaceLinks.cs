using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Explanations;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>Links to places as <c>file:///…/a.mapping#L12</c>.</summary>
internal sealed class PlaceLinks(SnapshotContext context) : IPlaceLinks
{
    public string Of(string path, long? line) => At(context.Uris.Of(path), line);

    string? IPlaceLinks.Of(string path, long? line) => Of(path, line);

    /// <summary>What is inside the product leads nowhere in an editor that does not show it.</summary>
    public string? Of(Location location)
    {
        var uri = context.Uris.UriOf(location);
        return uri.StartsWith(InsideDocuments.Scheme, StringComparison.Ordinal) && !context.Client.HasInsideDocuments
            ? null
            : At(uri, location.Start.Line);
    }

    /// <summary>An editor may leave signs in a name as they are that would end a link of Markdown. It shows no line of a compressed file.</summary>
    private static string At(string uri, long? line)
    {
        var target = uri
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);
        return line is { } number && !FeedNames.IsCompressed(target) ? string.Create(CultureInfo.InvariantCulture, $"{target}#L{number}") : target;
    }
}
