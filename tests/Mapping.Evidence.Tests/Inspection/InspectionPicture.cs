using System.Globalization;
using System.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Tests.Inspection;

/// <summary>Draws what is known of a feed, a fact a line.</summary>
internal static class InspectionPicture
{
    public static string Of(FeedInspection feed)
    {
        var text = new StringBuilder();
        foreach (var file in feed.Files)
        {
            Line(text, $"file {file.Path} {file.Format?.ToString() ?? "?"} {file.Bytes} bytes, {file.Records} records, {file.Problems} problems, {file.Sha256?[..6] ?? "no digest"}");
        }

        Line(text, $"{feed.Records} records, {feed.Runs} runs, {Time(feed.First)} to {Time(feed.Last)}, {feed.Future} later{(feed.IsSample ? ", sample" : "")}");
        foreach (var field in feed.Fields)
        {
            Line(text, $"{field.Path}: {string.Join(", ", field.Kinds.Select(kind => $"{kind.Kind} {kind.Count}"))}, missing {field.Missing}{Range(field)} [{string.Join(" | ", field.Samples)}]{Values(field)}");
        }

        foreach (var list in feed.Lists)
        {
            Line(text, $"list {list.Path}: {list.Words}, of {string.Join(", ", list.Fields.Select(field => $"{field.Path} {string.Join("/", field.Kinds.Select(kind => kind.Kind))} missing {field.Missing}"))}, keys {string.Join(" ", list.Keys.Select(key => key.Path))}");
        }

        foreach (var problem in feed.Problems)
        {
            Line(text, $"{problem.Descriptor.Code} {problem.What}, {problem.Count}: {string.Join(", ", problem.First)}");
        }

        return text.ToString().TrimEnd();
    }

    private static string Values(InspectedField field) =>
        field.IsEnumeration ? $" of {string.Join(", ", (field.Values ?? []).Select(value => $"{value.Value} {value.Count}"))}" : "";

    private static string Range(InspectedField field) => (field.Min, field.First) switch
    {
        ({ } min, _) => string.Create(CultureInfo.InvariantCulture, $", {min} to {field.Max}"),
        (_, { } first) => $", {Time(first)} to {Time(field.Last)}",
        _ => "",
    };

    private static string Time(DateTime? time) => time?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) ?? "?";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
