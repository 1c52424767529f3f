using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Tests.Reading.Compression;

public sealed class InflatingStreamTests
{
    private const string CutOff = "its compressed data is cut off, or followed by something else";
    private const string Damaged = "its compressed data is damaged";

    private static readonly byte[] Small = Gzip("hello");
    private static readonly byte[] Large = Gzip(string.Join(',', Enumerable.Range(0, 50_000)));

    [Fact]
    public void Whole_files()
    {
        Assert.Equal("hello", Inflate(Small));
        Assert.Equal("", Inflate(Gzip("")));
        Assert.Equal(string.Join(',', Enumerable.Range(0, 50_000)), Inflate(Large));
    }

    [Fact]
    public void Members_one_after_the_other()
    {
        Assert.Equal("hellohello", Inflate([.. Small, .. Small]));
        Assert.Equal("hello", Inflate([.. Gzip(""), .. Small, .. Gzip("")]));
        Assert.Equal(Inflate(Large) + "hello" + Inflate(Large), Inflate([.. Large, .. Small, .. Large]));
    }

    [Fact]
    public void A_file_cut_off_anywhere()
    {
        for (var length = 0; length < Small.Length; length++)
        {
            Assert.Equal(CutOff, Inflate(Small[..length]));
            Assert.Equal(CutOff, Inflate([.. Large, .. Small[..Math.Max(1, length)]]));
        }

        Assert.Equal(CutOff, Inflate(Large[..^1]));
        Assert.Equal(CutOff, Inflate(Large[..^8]));
        Assert.Equal(CutOff, Inflate(Large[..(Large.Length / 2)]));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(5)]
    [InlineData(4)]
    [InlineData(1)]
    public void A_wrong_checksum_or_length(int fromEnd)
    {
        var bytes = Large.ToArray();
        bytes[^fromEnd] ^= 1;
        Assert.Equal(Damaged, Inflate(bytes));
    }

    [Fact]
    public void Other_bytes_after_it()
    {
        Assert.Equal(CutOff, Inflate([.. Small, 1]));
        Assert.Equal(CutOff, Inflate([.. Small, 0, 0, 0, 0]));
        Assert.Equal(CutOff, Inflate([.. Small, 0x1F]));
        Assert.Equal(CutOff, Inflate([.. Large, .. new byte[200_000]]));
        Assert.Equal(CutOff, Inflate([.. Large, .. Small, .. "text"u8]));
        Assert.Equal(Damaged, Inflate("{\"a\":1}"u8.ToArray()));
    }

    [Fact]
    public void A_bomb_is_refused_soon()
    {
        var bomb = Gzip(new string('x', 10_000_000));
        var limits = new ReadLimits { FreeInflation = 50_000, MaxInflation = 10 };
        using var stream = new InflatingStream(new MemoryStream(bomb), bomb.Length, limits);
        var total = 0;
        var buffer = new byte[1000];
        var refusal = Assert.Throws<InflationException>(() =>
        {
            while (stream.Read(buffer, 0, buffer.Length) is > 0 and var count)
            {
                total += count;
            }
        });
        Assert.Equal("it inflates to more than 10 times its size", refusal.Message);
        Assert.InRange(total, (10 * bomb.Length) - 1000, 10 * bomb.Length);
    }

    [Fact]
    public void What_is_free_may_inflate_further()
    {
        var bomb = Gzip(new string('x', 50_000));
        Assert.Equal(50_000, Inflate(bomb, new ReadLimits { FreeInflation = 50_000, MaxInflation = 1 }).Length);
    }

    [Property]
    public void A_flipped_bit_never_goes_unseen(int position, byte bit)
    {
        // Beyond the header, most of whose bytes mean nothing to the content.
        var bytes = Large.ToArray();
        bytes[10 + (int)((uint)position % (uint)(bytes.Length - 10))] ^= (byte)(1 << (bit % 8));
        Assert.Contains(Inflate(bytes), (string[])[CutOff, Damaged]);
    }

    [Property]
    public void Any_members_in_any_pieces(string?[] texts, int seed)
    {
        var all = texts.Select(text => text ?? "").Append("end").ToArray();
        var bytes = all.SelectMany(text => Gzip(text)).ToArray();
        using var stream = new InflatingStream(new TrickleStream(bytes, seed), bytes.Length, new ReadLimits());
        Assert.Equal(Encoding.UTF8.GetBytes(string.Concat(all)), ReadAll(stream));
    }

    [Property]
    public void The_checksum_needs_no_whole_pieces(byte[] first, byte[] second)
    {
        byte[] all = [.. first, .. second];
        var members = new GzipMembers();
        members.Append(first);
        members.Append(second);
        Assert.True(members.IsWhole(TrailerOf(all)));
        Assert.False(members.IsWhole(TrailerOf([.. all, 0])));
        members.Begin();
        members.Append("123456789"u8);
        Assert.True(members.IsWhole([0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0]));
    }

    private static byte[] TrailerOf(byte[] bytes) => Gzip(bytes)[^8..];

    private static string Inflate(byte[] bytes) => Inflate(bytes, new ReadLimits());

    /// <summary>What comes out, or why nothing more does.</summary>
    private static string Inflate(byte[] bytes, ReadLimits limits)
    {
        try
        {
            using var stream = new InflatingStream(new MemoryStream(bytes), bytes.Length, limits);
            return Encoding.UTF8.GetString(ReadAll(stream));
        }
        catch (InflationException refusal)
        {
            return refusal.Message;
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            // The compressor of the platform writes no member at all for nothing; others do.
            return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        }

        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }
}
