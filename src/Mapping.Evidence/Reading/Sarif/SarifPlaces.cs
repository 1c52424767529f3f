using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Where the runs and results of a document stand, which a parsed document does not tell.</summary>
internal sealed class SarifPlaces
{
    private readonly List<SarifRunPlace> runs = [];

    private SarifPlaces()
    {
    }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<SarifRunPlace> Runs => runs;

    /// <summary>Offset of the value of <c>version</c>, or of the document where it has none.</summary>
    public int Version { get; private set; }

    /// <summary>Offset of the value of <c>runs</c>, or of the document where it has none.</summary>
    public int RunList { get; private set; }

    /// <summary>Offset of the value of <c>inlineExternalProperties</c>, or of the document where it has none.</summary>
    public int InlineParts { get; private set; }

    /// <summary>Goes over a whole document once; throws what the reader throws where it is no JSON.</summary>
    public static SarifPlaces Find(ref Utf8JsonReader reader)
    {
        var places = new SarifPlaces();
        reader.Read();
        places.Version = places.RunList = places.InlineParts = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            places.FindInRoot(ref reader);
        }

        reader.Skip();
        while (reader.Read())
        {
            // What follows the document makes the reader throw.
        }

        return places;
    }

    private void FindInRoot(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            var isRuns = reader.ValueTextEquals("runs"u8);
            var isInlineParts = reader.ValueTextEquals("inlineExternalProperties"u8);
            reader.Read();
            var at = (int)reader.TokenStartIndex;
            Version = isVersion ? at : Version;
            RunList = isRuns ? at : RunList;
            InlineParts = isInlineParts ? at : InlineParts;
            if (isRuns && reader.TokenType == JsonTokenType.StartArray)
            {
                FindRuns(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void FindRuns(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var run = new SarifRunPlace((int)reader.TokenStartIndex);
            runs.Add(run);
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                FindInRun(ref reader, run);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void FindInRun(ref Utf8JsonReader reader, SarifRunPlace run)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isResults = reader.ValueTextEquals("results"u8);
            reader.Read();
            if (isResults && reader.TokenType == JsonTokenType.StartArray)
            {
                FindResults(ref reader, run);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void FindResults(ref Utf8JsonReader reader, SarifRunPlace run)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            run.Results.Add((start, (int)reader.BytesConsumed));
        }
    }
}
