using System.Text;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Tests.Reading;

/// <summary>Reads a text and compares what comes out with a picture, see <see cref="RecordPicture"/>.</summary>
internal static class ReaderCheck
{
    public static readonly ReadLimits Limits = new() { MaxDepth = 6 };

    /// <summary>Reads in one piece and in small ones; both must say the same.</summary>
    public static void Reads(
        IRecordReader reader, string fields, string text, string picture, ReadLimits? limits = null, bool showRaw = false)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(picture.Trim('\n'), Picture(reader, fields, bytes, limits, showRaw).Trim('\n'));
        SameInPieces(reader, fields, bytes, seed: 1, limits);
    }

    public static string Picture(IRecordReader reader, string fields, byte[] bytes, ReadLimits? limits = null, bool showRaw = false) =>
        Picture(reader, fields, new MemoryStream(bytes), limits, showRaw);

    public static void SameInPieces(IRecordReader reader, string fields, byte[] bytes, int seed, ReadLimits? limits = null) =>
        Assert.Equal(
            Picture(reader, fields, bytes, limits, showRaw: true),
            Picture(reader, fields, new TrickleStream(bytes, seed), limits, showRaw: true));

    /// <summary>Reads a stream that never ends; the reader must refuse it soon.</summary>
    public static void Refuses(IRecordReader reader, string first, string repeated, string picture, int maxTaken, ReadLimits limits)
    {
        using var stream = new EndlessStream(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(repeated));
        Assert.Equal(picture, Picture(reader, "a", stream, limits, showRaw: false).Trim('\n'));
        Assert.InRange(stream.Taken, 1, maxTaken);
    }

    private static string Picture(IRecordReader reader, string fields, Stream content, ReadLimits? limits, bool showRaw)
    {
        using (content)
        {
            var table = Fields.Of(fields);
            var picture = new RecordPicture(table, showRaw);
            reader.Read(content, table, picture, limits ?? Limits);
            return picture.ToString();
        }
    }
}
