using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Reads what members around a list say of the part of it that a file holds.</summary>
internal static class PageTerms
{
    private const int LongestNumber = 32;

    /// <summary>Takes the value of one of them.</summary>
    /// <param name="member">Which one.</param>
    /// <param name="within">The object in which it stands, beside the list; none where that is the one that holds the list.</param>
    /// <param name="reader">Stands at the value.</param>
    /// <param name="holder">The object that holds the list.</param>
    /// <param name="pages">Takes which part it is.</param>
    public static void Take(RunMember member, RunMember within, ref Utf8JsonReader reader, EvaluationFrame holder, PageWatch pages)
    {
        switch (member)
        {
            case RunMember.HasMore when Truth(ref reader) is { } more:
                pages.NoteEnd(!more);
                break;
            case RunMember.IsLast when Truth(ref reader) is { } last:
                pages.NoteEnd(last);
                break;
            case RunMember.NextPage when IsPlace(ref reader):
            case RunMember.NextLink when reader.TokenType != JsonTokenType.Number && IsPlace(ref reader) && (IsPaging(within) || IsLink(ref reader)):
            case RunMember.Remaining when Number(ref reader) > 0:
                pages.NoteMore();
                break;
            case RunMember.Cursor when reader.TokenType == JsonTokenType.String && IsPlace(ref reader):
                pages.NoteCursor();
                break;
            case RunMember.PageSize or RunMember.PageNumber or RunMember.PageOffset or RunMember.PageCount or RunMember.PageCountOfList when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var place):
            case RunMember.NumberOfPage when within == RunMember.Paging && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out place):
                holder.NotePlace();
                pages.TakePlace(member, place);
                break;
            case RunMember.AllListed when Number(ref reader) is { } count:
                holder.TakeTotal(count);
                pages.NoteTotal(count);
                break;
            case RunMember.AllTests when within == RunMember.Paging && Number(ref reader) is { } count:
                holder.NotePlace();
                holder.TakeTotalOfAnything(count);
                pages.NoteTotal(count);
                break;
            case RunMember.AllTests when Number(ref reader) is { } count:
                holder.TakeTotalOfAnything(count);
                pages.NoteTotal(count);
                break;
            case RunMember.CountOfAnything when Number(ref reader) is { } count:
                holder.TakeTotalOfAnything(count);
                break;
        }
    }

    /// <summary>Whether a member tells the parts of one list from each other, so that it is not the same in all of them.</summary>
    public static bool IsOfPart(RunMember member, JsonTokenType value) => member switch
    {
        RunMember.HasMore or RunMember.IsLast or RunMember.NextPage or RunMember.NextLink or RunMember.AllListed or RunMember.AllTests or RunMember.CountOfAnything or RunMember.Remaining or RunMember.Cursor => true,
        RunMember.PageNumber or RunMember.NumberOfPage or RunMember.PageOffset or RunMember.PageSize or RunMember.PageCount or RunMember.PageCountOfList => value == JsonTokenType.Number,
        _ => false,
    };

    public static bool IsPaging(RunMember member) => member is RunMember.Paging or RunMember.Metadata;

    private static bool? Truth(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when reader.ValueTextEquals("true"u8) => true,
        JsonTokenType.String when reader.ValueTextEquals("false"u8) => false,
        _ => null,
    };

    /// <summary>A whole number, also as a text or with zeros behind a point.</summary>
    private static long? Number(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.String && reader.ValueSpan.Length <= LongestNumber
        && decimal.TryParse(Encoding.UTF8.GetString(reader.ValueSpan), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number) && number <= long.MaxValue
            ? (long)number
            : null;

    private static bool IsPlace(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => !reader.ValueTextEquals(""u8),
        JsonTokenType.Number => !(reader.TryGetInt64(out var page) && page <= 0),
        JsonTokenType.StartObject => true,
        _ => false,
    };

    private static bool IsLink(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueSpan is [(byte)'h', (byte)'t', (byte)'t', (byte)'p', ..] or [(byte)'/' or (byte)'?' or (byte)'\\', ..];
}
