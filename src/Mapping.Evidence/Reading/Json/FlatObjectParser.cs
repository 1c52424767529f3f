using System.Runtime.CompilerServices;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// The quick way through most lines: an object without objects and lists in it, without escapes, whose members have the names and the
/// order that they had in the record before. It accepts nothing that a JSON reader would refuse; what it does not accept may still be
/// right, and whoever asks must read it again. The text must be UTF-8.
/// </summary>
/// <param name="root">The wanted fields.</param>
/// <param name="takesBreaks">Whether an object may go on in the next line.</param>
internal sealed class FlatObjectParser(WantedField root, bool takesBreaks)
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
        var close = EndOfObject(bytes, first, end, number, record);
        return close >= 0 && FlatScan.SkipBlanks(bytes, close, end) == end;
    }

    /// <summary>The same for an object after which something else may follow. Gives where it ends, or -1.</summary>
    public int EndOfObject(byte[] bytes, int at, int end, long number, Record record)
    {
        for (var index = 0; index < MaxMembers; index++)
        {
            var member = shape[index] ??= new MemberGuess(takesBreaks);
            if (!member.IsAt(bytes, at, end) && !member.Learn(bytes, at, end, index == 0, root))
            {
                return -1;
            }

            at = EndOfValue(bytes, at + member.Length, end, member.Field, number, record);
            if (at < 0 || at >= end)
            {
                return -1;
            }

            if (bytes[at] != ',' && ClosingBrace(bytes, at, end) is >= 0 and var brace)
            {
                return brace + 1;
            }
        }

        return -1;
    }

    /// <summary>The brace that comes next, or -1.</summary>
    private int ClosingBrace(byte[] bytes, int at, int end)
    {
        var next = FlatScan.SkipBlanks(bytes, at, end);
        return next < end && bytes[next] == '}' && (takesBreaks || !bytes.AsSpan(at, next - at).Contains((byte)'\n')) ? next : -1;
    }

    /// <summary>Reads a value, and gives where it ends; -1 where it is none, or none for us.</summary>
    private static int EndOfValue(byte[] bytes, int at, int end, WantedField? field, long number, Record record)
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
            if (field.Slot >= 0)
            {
                Set(ref record[field.Slot], kind, bytes, start, next - start);
            }
        }

        return kind == FieldKind.Text ? next + 1 : next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(ref FieldValue value, FieldKind kind, byte[] bytes, int start, int length)
    {
        if (kind == FieldKind.Number || (kind == FieldKind.Text && !BlankText.Is(bytes.AsSpan(start, length))))
        {
            value.Set(kind, bytes, start, length);
        }
        else
        {
            value.Set(kind == FieldKind.Text ? FieldKind.Missing : kind);
        }
    }
}
