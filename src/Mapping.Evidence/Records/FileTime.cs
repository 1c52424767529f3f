namespace Mapping.Evidence.Records;

/// <summary>The one time of all records of a file, as it is written: what is no time is no more one here than in a record.</summary>
internal sealed class FileTime
{
    /// <summary>No time is written so long; what is longer need not be kept.</summary>
    private const int MostBytes = 100;

    private byte[] text = [];

    /// <summary>Missing as long as none was found; <see cref="FieldKind.OneOfSeveral"/> where nobody can choose from those that were.</summary>
    public FieldKind Kind { get; private set; } = FieldKind.Missing;

    /// <summary>Takes what a file says of its time; the same may be said again.</summary>
    public void Add(FieldKind kind, ReadOnlySpan<byte> said)
    {
        if (said.Length > MostBytes)
        {
            kind = FieldKind.Compound;
            said = [];
        }

        if (Kind == FieldKind.Missing)
        {
            (Kind, text) = (kind, said.ToArray());
        }
        else if (Kind != kind || !said.SequenceEqual(text))
        {
            (Kind, text) = (FieldKind.OneOfSeveral, []);
        }
    }

    public void PutInto(ref FieldValue field) => field.Set(Kind, text, 0, text.Length);
}
