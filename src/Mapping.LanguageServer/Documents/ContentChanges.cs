using System.Collections.Immutable;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Documents;

/// <summary>Makes an editor's changes to a text, one after the other.</summary>
internal static class ContentChanges
{
    public static string Apply(string text, ImmutableArray<TextDocumentContentChange> changes, PositionEncoding encoding)
    {
        foreach (var change in changes)
        {
            if (change.Range is not { } range)
            {
                text = change.Text;
                continue;
            }

            var span = new TextPositions(text, encoding).SpanOf(range);
            text = string.Concat(text.AsSpan(0, span.Start), change.Text, text.AsSpan(span.End));
        }

        return text;
    }
}
