using System.Text.Json;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Offers an open table every leaf of an object by its path; a list is a leaf, into which is looked where somebody wants to know.</summary>
internal sealed class OpenJsonWalk(FieldTable table)
{
    private readonly List<string> path = [];

    private readonly ElementWalk? lists = table.Elements is { } watch ? new ElementWalk(watch) : null;

    /// <summary>The record in which a slot was set last, by slot.</summary>
    private long[] lastRecords = [];
    private long number;

    /// <summary>Reads the object whose opening brace the reader has read; returns what is wrong with it.</summary>
    public string? Read(ref Utf8JsonReader reader, Record record, byte[] buffer, int start, RecordScratch scratch)
    {
        number++;
        path.Clear();
        table.Elements?.BeginRecord();
        do
        {
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Add(reader.GetString() ?? "");
                    break;
                case JsonTokenType.StartObject:
                    break;
                case JsonTokenType.EndObject:
                    LeaveValue();
                    break;
                default:
                    if (!Offer(ref reader, record, buffer, start, scratch))
                    {
                        return "a field occurs twice";
                    }

                    LeaveValue();
                    break;
            }
        }
        while (reader.CurrentDepth > 0);

        return null;
    }

    private bool Offer(ref Utf8JsonReader reader, Record record, byte[] buffer, int start, RecordScratch scratch)
    {
        var slot = table.Find(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(path));
        if (slot >= 0)
        {
            record.Grow(table);
            if (IsSecond(slot))
            {
                return false;
            }

            JsonValues.Set(ref record[slot], ref reader, buffer, start, scratch);
        }

        if (reader.TokenType == JsonTokenType.StartArray && !path.Contains(FieldPath.EachElement))
        {
            lists?.Read(reader, path, buffer, start, scratch);
        }

        reader.Skip();
        return true;
    }

    private bool IsSecond(int slot)
    {
        if (slot >= lastRecords.Length)
        {
            Array.Resize(ref lastRecords, Math.Max(table.Count, 2 * lastRecords.Length));
        }

        var isSecond = lastRecords[slot] == number;
        lastRecords[slot] = number;
        return isSecond;
    }

    private void LeaveValue()
    {
        if (path.Count > 0)
        {
            path.RemoveAt(path.Count - 1);
        }
    }
}
