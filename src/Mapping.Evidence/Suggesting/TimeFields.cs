using System.Collections.Immutable;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>Which fields may say when a record was.</summary>
public static class TimeFields
{
    /// <summary>Words of names, the ones that speak of the record itself first.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Ranks =
    [
        ["timestamp", "time", "datetime", "date", "ts", "at", "zeit", "datum"],
        ["finished", "ended", "end", "completed", "closed"],
        ["decided", "evaluated", "reviewed", "assessed", "tested", "checked", "scanned"],
        ["updated", "modified", "changed"],
        ["started", "start", "begin"],
        ["created", "opened", "submitted", "reported", "requested", "published"],
        ["due", "expires", "expiry", "deadline", "planned", "next"],
    ];

    /// <summary>Fields that hold a time in every record, the likeliest first.</summary>
    public static ImmutableArray<InspectedField> OfEach(FeedInspection inspection) => Ranked(inspection.Fields);

    /// <summary>Those of some fields that hold a time wherever one is asked for.</summary>
    internal static ImmutableArray<InspectedField> Ranked(ImmutableArray<InspectedField> fields) =>
    [
        .. fields
            .Where(field => field is { CanBeNamed: true, Missing: 0, Kinds: [{ Kind: InspectedKind.Time }] })
            .OrderBy(RankOf),
    ];

    /// <summary>Fields that may hold one, written in a way that has to be said, or as numbers; the likeliest first.</summary>
    internal static ImmutableArray<InspectedField> Doubtful(FeedInspection inspection) =>
    [
        .. inspection.Fields
            .Where(field => field is { CanBeNamed: true, Missing: 0, Kinds: [{ Kind: InspectedKind.Text or InspectedKind.Number }] } && IsNamedSo(field))
            .OrderBy(RankOf),
    ];

    /// <summary>Fields that hold the same time wherever they are, while some records lack them.</summary>
    public static ImmutableArray<InspectedField> OfFile(FeedInspection inspection) =>
    [
        .. inspection.Fields
            .Where(field => field is { CanBeNamed: true, Missing: > 0, Kinds: [{ Kind: InspectedKind.Time }], Values.Length: 1 })
            .OrderBy(RankOf),
    ];

    /// <summary>Whether its name is one of a time.</summary>
    internal static bool IsNamedSo(InspectedField field) => RankOf(field) < Ranks.Length;

    private static int RankOf(InspectedField field)
    {
        var words = FieldWord.Of(field.Parts[^1]);
        var rank = 0;
        while (rank < Ranks.Length && !Ranks[rank].Any(words.Contains))
        {
            rank++;
        }

        // In finished_at and start_time the first word says more.
        for (var later = rank + 1; rank == 0 && words.Length > 1 && later < Ranks.Length; later++)
        {
            if (Ranks[later].Any(words.Contains))
            {
                return later;
            }
        }

        return rank;
    }
}
