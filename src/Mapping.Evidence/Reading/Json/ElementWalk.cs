using System.Runtime.InteropServices;
using System.Text.Json;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Tells a watch what stands in a list, and in the lists within it. How deep it goes is bounded by what the reader takes.</summary>
internal sealed class ElementWalk(IElementWatch watch)
{
    /// <param name="reader">A copy, at the beginning of the list.</param>
    /// <param name="path">Where the list stands; as before when the call returns.</param>
    /// <param name="buffer">What the reader reads.</param>
    /// <param name="start">Where in it the record begins.</param>
    /// <param name="scratch">Takes texts with escapes.</param>
    public void Read(Utf8JsonReader reader, List<string> path, byte[] buffer, int start, RecordScratch scratch) => ReadList(ref reader, path, buffer, start, scratch);

    private void ReadList(ref Utf8JsonReader reader, List<string> path, byte[] buffer, int start, RecordScratch scratch)
    {
        watch.BeginList(CollectionsMarshal.AsSpan(path));
        path.Add(FieldPath.EachElement);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            watch.BeginElement();
            ReadValue(ref reader, path, buffer, start, scratch);
        }

        path.RemoveAt(path.Count - 1);
        watch.EndList();
    }

    private void ReadValue(ref Utf8JsonReader reader, List<string> path, byte[] buffer, int start, RecordScratch scratch)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString() ?? "";
                reader.Read();
                if (name == FieldPath.EachElement)
                {
                    // No rule can name it, and here it would read as each element of something.
                    reader.Skip();
                    continue;
                }

                path.Add(name);
                ReadValue(ref reader, path, buffer, start, scratch);
                path.RemoveAt(path.Count - 1);
            }

            return;
        }

        var value = default(FieldValue);
        JsonValues.Set(ref value, ref reader, buffer, start, scratch);
        watch.OnValue(CollectionsMarshal.AsSpan(path), value);
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadList(ref reader, path, buffer, start, scratch);
        }
    }
}
