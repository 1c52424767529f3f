using System.Text.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Looks at a file that is one record as a whole for what <see cref="RunSummary"/> knows of a run. What a rule asks for itself, the rule
/// judges: only what no rule on the feed reads can say that what they read is not all.
/// </summary>
/// <param name="fields">The fields that rules read.</param>
internal sealed class WholeRun(FieldTable fields)
{
    private readonly RunSummary summary = new();

    /// <summary>Why the record proves nothing, a clause; null where nothing is known to be wrong with it.</summary>
    /// <param name="bytes">One object of valid JSON.</param>
    public string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        ReadObject(ref reader, []);
        return summary.FaultAtEnd;
    }

    /// <param name="reader">Stands at the beginning of the object.</param>
    /// <param name="path">Where it is.</param>
    private void ReadObject(ref Utf8JsonReader reader, string[] path)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = RunMembers.Of(ref reader);
            string[] at = member == RunMember.None ? path : [.. path, reader.GetString() ?? ""];
            reader.Read();
            if (member != RunMember.None && !IsAsked(at))
            {
                Take(member, ref reader, at);
            }

            reader.TrySkip();
        }
    }

    private void Take(RunMember member, ref Utf8JsonReader reader, string[] path)
    {
        switch (member, reader.TokenType)
        {
            case (RunMember.Results, JsonTokenType.StartObject) when path.Length == 1:
                ReadObject(ref reader, path);
                break;
            case (RunMember.Stats or RunMember.Summary, JsonTokenType.StartObject):
                ReadCounts(member, ref reader, path);
                break;
            case (RunMember.Results or RunMember.Tests or RunMember.Cases, JsonTokenType.StartArray):
                summary.TakeList(member, CountOf(ref reader));
                break;
            case (RunMember.Errors, JsonTokenType.StartArray) when path.Length == 1 && !IsAskedWithin(path[0]):
                ReadErrors(ref reader);
                break;
            case (RunMember.Error, _):
                break;
            default:
                summary.Take(member, ref reader);
                break;
        }
    }

    private void ReadCounts(RunMember counts, ref Utf8JsonReader reader, string[] path)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = RunMembers.Of(ref reader);
            var isAsked = member is RunMember.Error or RunMember.Errors && IsAsked([.. path, reader.GetString() ?? ""]);
            reader.Read();
            summary.TakeCount(counts, isAsked ? RunMember.None : member, ref reader);
            reader.TrySkip();
        }
    }

    /// <summary>Files that a scanner could not read are those in which it found nothing.</summary>
    /// <param name="reader">Stands at the beginning of a list of errors.</param>
    private void ReadErrors(ref Utf8JsonReader reader)
    {
        var errors = new RunErrors(areSteps: false);
        var depth = reader.CurrentDepth;
        errors.Begin(ref reader);
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (errors.Take(ref reader))
            {
                summary.TakeError();
            }
        }
    }

    /// <summary>Whether a rule asks for something in a member of the document.</summary>
    private bool IsAskedWithin(string name) => !fields.IsOpen && Enumerable.Range(0, fields.Count).Any(slot => fields.PathOf(slot)[0] == name);

    /// <summary>Where a feed is only looked at, nothing is asked.</summary>
    private bool IsAsked(string[] path) => !fields.IsOpen && fields.Find(path) >= 0;

    private static long CountOf(ref Utf8JsonReader reader)
    {
        var count = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            count++;
            reader.TrySkip();
        }

        return count;
    }
}
