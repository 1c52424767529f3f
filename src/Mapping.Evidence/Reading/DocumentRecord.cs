using System.Globalization;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Reading;

/// <summary>
/// A record whose fields a format's description names, filled field by field from texts. What it is made of, wanted or not, makes
/// its raw bytes, unless the format has better ones.
/// </summary>
internal sealed class DocumentRecord(FieldTable fields)
{
    private const int MaxElements = 100;

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

    /// <summary>What several say; where they don't say the same, it is no text to any rule.</summary>
    public void Text(string name, OneText text)
    {
        if (text.IsDoubtful && fields.Find([name]) is >= 0 and var slot)
        {
            Record.Grow(fields);
            Record[slot].Set(FieldKind.OneOfSeveral);
        }

        Text(name, text.Text);
    }

    /// <summary>A list of texts, into which rules look as into those of JSON. Of more than 100 no rule knows all.</summary>
    /// <param name="name">The field.</param>
    /// <param name="texts">Its elements; not looked at where nobody asks.</param>
    /// <param name="isWhole">Whether these are all that there are.</param>
    public void List(string name, IEnumerable<string> texts, bool isWhole)
    {
        var slot = fields.Find([name]);
        var list = fields.IsOpen ? -1 : ListOf(fields.Find([name, FieldPath.EachElement]));
        if (slot < 0 && list < 0)
        {
            return;
        }

        Record.Grow(fields);
        var found = texts.Take(MaxElements + 1).ToList();
        if (slot >= 0 && found.Exists(text => !string.IsNullOrWhiteSpace(text)))
        {
            Record[slot].Set(FieldKind.Compound);
        }

        if (list >= 0)
        {
            foreach (var text in found)
            {
                Set([name, FieldPath.EachElement], FieldKind.Text, text);
                Record.Lists[list].Add(Record);
            }

            Record.Lists[list].Hide(Record);
            if (isWhole && found.Count <= MaxElements)
            {
                Record.Lists[list].AddList();
            }
        }
    }

    private int ListOf(int slot) => slot < 0 ? -1 : fields.ListOf(slot);

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
        if (BlankText.Is(scratch.Buffer.AsSpan(at, length)))
        {
            return;
        }

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
