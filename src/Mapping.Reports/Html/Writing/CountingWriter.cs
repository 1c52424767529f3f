using System.Text;

namespace Mapping.Reports.Html.Writing;

/// <summary>Hands text on and knows how many bytes of UTF-8 it makes.</summary>
internal sealed class CountingWriter(TextWriter output)
{
    public long Bytes { get; private set; }

    public void Write(char value)
    {
        // Half a surrogate pair is half of four bytes.
        Bytes += value < '\u0080' ? 1 : value < '\u0800' || char.IsSurrogate(value) ? 2 : 3;
        output.Write(value);
    }

    public void Write(string value)
    {
        Bytes += Encoding.UTF8.GetByteCount(value);
        output.Write(value);
    }
}
