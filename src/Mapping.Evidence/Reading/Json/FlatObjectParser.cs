using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// The quick way through most lines: an object without objects and lists in it, without escapes, whose members have the names and the
/// order that they had in the record before. It accepts nothing that a JSON reader would refuse; what it does not accept may still be
/// right, and whoever asks must read it again. The text must be UTF-8.
/// </summary>
internal sealed class FlatObjectParser(WantedField root)
{
    /// <summary>Records with more members are left to the reader.</summary>
    private const int MaxMembers = 256;

    private readonly MemberGuess?[] shape = new MemberGuess?[MaxMembers];

    /// <summary>Fills the slots of the wanted fields. Where the result is false the record holds anything.</summary>
    /// <param name="bytes">A buffer that holds the object, and keeps it while the record is used.</param>
    /// <param name="first">Where the object, or blanks before it, begins.</param>
    /// <param name="length">The bytes of the object and the blanks around it.</param>
    /// <param name="number">Another one for each record.</param>
    /// <param name="record">Where the fields go.</param>
    public bool TryParse(byte[] bytes, int first, int length, long number, Record record)
    {
        var end = first + length;
        var at = first;
        for (var index = 0; index < MaxMembers; index++)
        {
            if ((shape[index] ??= new MemberGuess()).Read(bytes, at, end, isFirst: index == 0, root) is not { Length: > 0 } member)
            {
                return false;
            }

            at = TryValue(bytes, at + member.Length, end, member.Field, number, record);
            if (at < 0 || at >= end)
            {
                return false;
            }

            if (bytes[at] is (byte)'}' or (byte)' ' or (byte)'\n' && IsEnd(bytes.AsSpan(at, end - at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(ReadOnlySpan<byte> rest)
    {
        if (rest.Length == 1)
        {
            return rest[0] == '}';
        }

        return rest.Trim(" \t\r\n"u8).SequenceEqual("}"u8);
    }

    /// <summary>Reads a value, and gives where it ends; -1 where it is none, or none for us.</summary>
    private static int TryValue(byte[] bytes, int at, int end, WantedField? field, long number, Record record)
    {
        if (at >= end)
        {
            return -1;
        }

        var (kind, start, next) = bytes[at] switch
        {
            (byte)'"' => (FieldKind.Text, at + 1, FlatScan.EndOfText(bytes, at + 1, end)),
            (byte)'t' => (FieldKind.True, at, FlatScan.EndOfWord(bytes, at, end, "true"u8)),
            (byte)'f' => (FieldKind.False, at, FlatScan.EndOfWord(bytes, at, end, "false"u8)),
            (byte)'n' => (FieldKind.Missing, at, FlatScan.EndOfWord(bytes, at, end, "null"u8)),
            _ => (FieldKind.Number, at, FlatScan.EndOfNumber(bytes, at, end)),
        };
        if (next < 0)
        {
            return -1;
        }

        if (field is not null)
        {
            if (field.LastRecord == number)
            {
                return -1;
            }

            field.LastRecord = number;
            Set(field, kind, bytes, start, next - start, record);
        }

        return kind == FieldKind.Text ? next + 1 : next;
    }

    private static void Set(WantedField field, FieldKind kind, byte[] bytes, int start, int length, Record record)
    {
        if (field.Slot < 0)
        {
            return;
        }

        ref var value = ref record[field.Slot];
        if (kind is FieldKind.Text or FieldKind.Number)
        {
            value.Set(kind, bytes, start, length);
        }
        else
        {
            value.Set(kind);
        }
    }
}
