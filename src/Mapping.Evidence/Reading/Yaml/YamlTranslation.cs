using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Mapping.Evidence.Reading.Yaml;

/// <summary>Writes what the events of a parser of YAML say as JSON.</summary>
internal sealed class YamlTranslation(YamlJsonWriter json, ReadLimits limits, bool asList)
{
    private const string Core = "tag:yaml.org,2002:";

    private readonly Stack<YamlLevel> levels = new();
    private readonly Dictionary<string, Range> anchors = new(StringComparer.Ordinal);
    private bool hasDocument;

    /// <summary>Whether an element of the list around all documents was written.</summary>
    private bool hasRecord;

    /// <summary>Translates a text; returns what is wrong with it, or null.</summary>
    public ReadProblem? FaultOf(string text)
    {
        var place = Mark.Empty;
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            if (asList)
            {
                json.Raw("["u8);
            }

            while (parser.MoveNext())
            {
                place = parser.Current?.Start ?? place;
                if (parser.Current is { } current && Take(current) is { } fault)
                {
                    return ProblemAt(place, fault);
                }

                if (json.IsTooLong)
                {
                    return ProblemAt(place, string.Create(CultureInfo.InvariantCulture, $"it comes to more than {limits.MaxDocumentBytes} bytes"));
                }
            }

            if (asList)
            {
                json.Raw("]"u8);
            }

            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Where a text is no YAML the parser mostly, but not always, throws an exception of its own.
            return ProblemAt(exception is YamlException { Start: { Line: > 0 } start } ? start : place, "it is no valid YAML");
        }
    }

    private static ReadProblem ProblemAt(in Mark place, string what) => new(Math.Max(1, (long)place.Line), (int)Math.Clamp((long)place.Column, 1, int.MaxValue), what, EndsFile: true);

    /// <summary>Takes an event; returns what is wrong with it, or null.</summary>
    private string? Take(ParsingEvent current)
    {
        switch (current)
        {
            case DocumentStart:
                anchors.Clear();
                var isSecond = hasDocument && !asList;
                hasDocument = true;
                return isSecond ? "it holds several documents, and the feed looks for records in one" : null;
            case SequenceStart list:
                return Begin(list, list.Start, keys: null) ?? Tagged(list.Tag, "seq");
            case MappingStart map:
                return Begin(map, map.Start, new HashSet<string>(StringComparer.Ordinal)) ?? Tagged(map.Tag, "map");
            case SequenceEnd or MappingEnd:
                End(current.Start);
                return null;
            case AnchorAlias alias:
                return Repeat(alias);
            case Scalar scalar:
                return Write(scalar);
            default:
                return null;
        }
    }

    /// <summary>A tag of our own kind says nothing new, one of somebody else is a name for a list or an object as it stands.</summary>
    private static string? Tagged(TagName tag, string kind) =>
        !tag.IsEmpty && tag.Value.StartsWith(Core, StringComparison.Ordinal) && tag.Value[Core.Length..] != kind
            ? "it holds a list or an object with a tag that is not read"
            : null;

    private string? Begin(NodeEvent node, in Mark place, HashSet<string>? keys)
    {
        if (levels.Count >= limits.MaxDepth)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is nested deeper than {limits.MaxDepth} levels");
        }

        if (levels.TryPeek(out var around) && around is { Keys: not null, AwaitsValue: false })
        {
            return "a key is no text";
        }

        // The elements of a list at the root are records beside those of other documents.
        var isOpen = keys is not null || !asList || levels.Count > 0;
        if (isOpen)
        {
            BeginValue(place);
        }

        levels.Push(new YamlLevel(keys, node.Anchor.IsEmpty ? null : node.Anchor.Value, json.Length, isOpen));
        json.Raw(!isOpen ? ""u8 : keys is null ? "["u8 : "{"u8);
        return null;
    }

    private void End(in Mark place)
    {
        var level = levels.Pop();
        json.MoveTo(place.Line);
        json.Raw(!level.IsOpen ? ""u8 : level.Keys is null ? "]"u8 : "}"u8);
        Name(level.Anchor, level.Start);
    }

    private void Name(string? anchor, int start)
    {
        if (anchor is not null)
        {
            anchors[anchor] = start..json.Length;
        }
    }

    private string? Repeat(AnchorAlias alias)
    {
        if (levels.TryPeek(out var around) && around is { Keys: not null, AwaitsValue: false })
        {
            return "a key is no text";
        }

        BeginValue(alias.Start);
        return !anchors.TryGetValue(alias.Value.Value, out var written) ? "it refers with \"*\" to something that does not stand before it"
            : json.Repeat(written) ? null
            : string.Create(CultureInfo.InvariantCulture, $"with what \"*\" stands for it comes to more than {limits.MaxDocumentBytes} bytes");
    }

    private string? Write(Scalar scalar)
    {
        if (levels.TryPeek(out var level) && level is { Keys: { } keys, AwaitsValue: false })
        {
            return WriteKey(scalar, level, keys);
        }

        if (levels.Count == 0 && asList && scalar is { Style: ScalarStyle.Plain, Value: "", Tag.IsEmpty: true })
        {
            // A document without anything, as after a last line of ---.
            return null;
        }

        BeginValue(scalar.Start);
        var start = json.Length;
        WriteValue(scalar);
        Name(scalar.Anchor.IsEmpty ? null : scalar.Anchor.Value, start);
        return null;
    }

    private string? WriteKey(Scalar scalar, YamlLevel level, HashSet<string> keys)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value: "<<" })
        {
            return "it merges keys with \"<<\", which YAML 1.2 does not have: write them out";
        }

        if (!keys.Add(scalar.Value))
        {
            return "a key occurs twice";
        }

        BeginElement(level, scalar.Start);
        json.Text(scalar.Value);
        json.Raw(":"u8);
        level.AwaitsValue = true;
        return null;
    }

    private void WriteValue(Scalar scalar)
    {
        var (text, isPlain) = (scalar.Value, scalar.Style == ScalarStyle.Plain);
        var tag = scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? isPlain && scalar.Tag.IsEmpty ? null : $"{Core}str" : scalar.Tag.Value;
        switch (tag)
        {
            case null or $"{Core}null" when YamlScalars.IsNull(text):
                json.Raw("null"u8);
                break;
            case null or $"{Core}bool" when YamlScalars.BooleanOf(text) is { } value:
                json.Raw(value ? "true"u8 : "false"u8);
                break;
            case null or $"{Core}int" or $"{Core}float" when YamlScalars.NumberOf(text) is { } number:
                json.Raw(Encoding.UTF8.GetBytes(number));
                break;
            case null or $"{Core}str" or $"{Core}timestamp":
                json.Text(text);
                break;
            default:
                // What somebody else's tag makes of a text, nobody here knows: it is no text, and no number.
                json.Raw("{"u8);
                json.Text(tag);
                json.Raw(":"u8);
                json.Text(text);
                json.Raw("}"u8);
                break;
        }
    }

    private void BeginValue(in Mark place)
    {
        if (!levels.TryPeek(out var level))
        {
            json.MoveTo(place.Line);
            json.Raw(asList && hasRecord ? ","u8 : ""u8);
            hasRecord = true;
        }
        else if (level.Keys is null)
        {
            BeginElement(level, place);
        }
        else
        {
            json.MoveTo(place.Line);
            level.AwaitsValue = false;
        }
    }

    private void BeginElement(YamlLevel level, in Mark place)
    {
        json.MoveTo(place.Line);
        json.Raw((level.IsOpen ? level.HasAny : hasRecord) ? ","u8 : ""u8);
        level.HasAny = true;
        hasRecord |= !level.IsOpen;
    }
}
