using System.Globalization;
using System.Text;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading;

/// <summary>
/// A record whose fields a format's description names, filled field by field from texts. What it is made of, wanted or not, makes
/// its raw bytes, unless the format has better ones.
/// </summary>
internal sealed class DocumentRecord(FieldTable fields)
{
    private readonly RecordScratch scratch = new();
    private byte[] raw = new byte[256];
    private int rawLength;

    public Record Record { get; } = new();

    public void Begin(long line, bool isRun)
    {
        scratch.Clear();
        rawLength = 0;
        Record.Begin(fields, line, isRun);
    }

    /// <summary>Makes the fields, joined by what no text holds, the raw bytes.</summary>
    public void EndRaw() => Record.SetRaw(raw, 0, rawLength);

    public void Text(string name, string? text) => Set([name], FieldKind.Text, text);

    public void Untyped(string name, string? text) => Set([name], FieldKind.Untyped, text);

    public void Number(string name, long number) =>
        Set([name], FieldKind.Number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number where the text is one, else untyped.</summary>
    public void NumberOrUntyped(string name, string? text) =>
        Set([name], text is not null && JsonNumbers.IsOne(text) ? FieldKind.Number : FieldKind.Untyped, text);

    /// <summary>A number of seconds where the text is a number, else untyped.</summary>
    public void Seconds(string name, string? text) =>
        Set([name], text is not null && JsonNumbers.IsOne(text) ? FieldKind.Seconds : FieldKind.Untyped, text);

    public void Boolean(string name, bool value) => Set([name], value ? FieldKind.True : FieldKind.False, "");

    /// <summary>A property that the file names itself. A name with full stops is also a path.</summary>
    public void Property(string name, FieldKind kind, string text)
    {
        if (fields.IsOpen)
        {
            Set(["properties", .. name.Split('.')], kind, text);
            return;
        }

        Set(["properties", name], kind, text);
        if (name.Contains('.', StringComparison.Ordinal))
        {
            Set(["properties", .. name.Split('.')], kind, text);
        }
    }

    private void Set(ReadOnlySpan<string> path, FieldKind kind, string? text)
    {
        if (text is null)
        {
            return;
        }

        AppendRaw(path, kind, text);
        var slot = fields.Find(path);
        if (slot < 0)
        {
            return;
        }

        Record.Grow(fields);
        if (kind is FieldKind.True or FieldKind.False)
        {
            Record[slot].Set(kind);
            return;
        }

        var at = scratch.Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, scratch.Buffer.AsSpan(at));
        Record[slot].Set(kind, scratch.Buffer, at, length);
        scratch.Keep(length);
    }

    private void AppendRaw(ReadOnlySpan<string> path, FieldKind kind, string text)
    {
        foreach (var part in path)
        {
            AppendRaw(part);
        }

        AppendRaw(kind is FieldKind.True ? "true" : kind is FieldKind.False ? "false" : text);
    }

    private void AppendRaw(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length) + 1;
        if (raw.Length - rawLength < most)
        {
            Array.Resize(ref raw, Math.Max(2 * raw.Length, rawLength + most));
        }

        rawLength += Encoding.UTF8.GetBytes(text, raw.AsSpan(rawLength));
        raw[rawLength++] = 0;
    }
}
