using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Json;

/// <summary>The feeds that rules read, each with its files once, however many rules read them.</summary>
internal static class FeedJson
{
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartArray("feeds");
        foreach (var (feed, files) in FilesByFeed(judgement).OrderBy(entry => entry.Key.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", feed.Name);
            json.WriteString("title", feed.Title);
            json.WriteString("class", feed.Class is { } evidenceClass ? FeedNames.NameOf(evidenceClass) : null);
            json.WriteString("timeSource", TimeWords.NameOf(feed.TimeSource));
            if (FeedWords.Signatures(feed.Format) is not null)
            {
                json.WriteString("signatures", FeedWords.NotVerified);
            }

            EvidenceFileJson.Write(json, files);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Dictionary<FeedSymbol, ImmutableArray<EvidenceFile>> FilesByFeed(Judgement judgement)
    {
        var found = new Dictionary<FeedSymbol, ImmutableArray<EvidenceFile>>(ReferenceEqualityComparer.Instance);
        foreach (var control in judgement.Symbols.Controls)
        {
            foreach (var rule in control.Evidence)
            {
                if (judgement.Symbols.FeedOf(rule) is { } feed && judgement.Symbols.Systems.Where(control.IsFor).FirstOrDefault() is { } system)
                {
                    var result = judgement.Evidence.Of(control, rule, system);
                    found.TryAdd(feed, result.Files);
                    foreach (var matched in result.Matched)
                    {
                        found.TryAdd(judgement.Symbols.FindFeed(matched.Name)!, matched.Files);
                    }
                }
            }
        }

        return found;
    }
}
