using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Zip;

/// <summary>
/// An archive that is in memory as a whole. What two programs could read in two ways is refused: names that occur twice, members that overlap
/// or have another name where they stand than in the directory, bytes behind its end. Throws an <see cref="InflationException"/> for what is
/// wrong with it.
/// </summary>
internal sealed class ZipArchiveFile
{
    private const int MaxMembers = 10_000;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int MadeOnUnix = 3;
    private const int KindOfFile = 0xF000;
    private const int SymbolicLink = 0xA000;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly ReadLimits limits;
    private readonly List<ZipMember> members = [];

    public ZipArchiveFile(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        this.bytes = bytes;
        this.limits = limits;
        ReadDirectory();
        CheckPlaces();
    }

    /// <summary>In the order of the directory, folders left out.</summary>
    public IReadOnlyList<ZipMember> Members => members;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Names are the same whatever the case of their letters, as office programs have it.</summary>
    public ZipMember? Find(string name) => members.Find(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a member holds; reading it to its end tells whether it is whole.</summary>
    public Stream Open(ZipMember member) => MemoryMarshal.TryGetArray(bytes.Slice(member.Start, member.StoredLength), out var stored)
        ? Open(member, new MemoryStream(stored.Array ?? [], stored.Offset, stored.Count, writable: false), limits)
        : throw Damaged();

    /// <summary>The same, of an archive of which only the directory is in memory.</summary>
    /// <param name="member">The member.</param>
    /// <param name="stored">Its bytes as they are stored; disposed with what is returned.</param>
    /// <param name="limits">How far they may inflate.</param>
    public static Stream Open(ZipMember member, Stream stored, ReadLimits limits)
    {
        if (member.IsEncrypted)
        {
            throw new InflationException("it is protected by a password: save it without one");
        }

        if (member.IsLink)
        {
            throw new InflationException("it is a link, and what it leads to is not known in an archive");
        }

        return member.Method switch
        {
            Stored => new ZipMemberStream(stored, member, limits),
            Deflated => new ZipMemberStream(new DeflateStream(stored, CompressionMode.Decompress), member, limits),
            _ => throw new InflationException("it is compressed in a way that is not read: save it with \"deflate\""),
        };
    }

    private void ReadDirectory()
    {
        var all = bytes.Span;
        var end = FindEnd(all);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(all[(end + 10)..]);
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(all[(end + 16)..]);
        if (count > MaxMembers)
        {
            throw new InflationException(string.Create(CultureInfo.InvariantCulture, $"it holds more than {MaxMembers} files"));
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < count; i++)
        {
            at = ReadEntry(all[..end], at, names);
        }

        if (at != end)
        {
            throw Damaged();
        }
    }

    /// <summary>The record at the end of the archive, whose comment ends where the file does.</summary>
    private static int FindEnd(ReadOnlySpan<byte> all)
    {
        var last = all.Length - EndLength;
        for (var at = last; at >= Math.Max(0, last - ushort.MaxValue); at--)
        {
            if (all[at..].StartsWith("PK\u0005\u0006"u8) && BinaryPrimitives.ReadUInt16LittleEndian(all[(at + 20)..]) == last - at)
            {
                return at;
            }
        }

        throw new InflationException("it is cut off, or is no archive of the kind that its name tells");
    }

    private long ReadEntry(ReadOnlySpan<byte> all, long at, HashSet<string> names)
    {
        if (at > all.Length - EntryLength || !all[(int)at..].StartsWith("PK\u0001\u0002"u8))
        {
            throw Damaged();
        }

        var entry = all[(int)at..];
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]);
        var length = EntryLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        if (length > entry.Length)
        {
            throw Damaged();
        }

        var name = entry.Slice(EntryLength, nameLength);
        var sizes = ZipSizes.Read(entry, entry.Slice(EntryLength + nameLength, extraLength)) ?? throw Damaged();
        var text = Encoding.UTF8.GetString(name).Replace('\\', '/');
        if (!names.Add(text))
        {
            throw new InflationException("it holds two files of one name");
        }

        if (!text.EndsWith('/'))
        {
            members.Add(new ZipMember(
                text,
                StartOf(all, sizes, name),
                (int)sizes.Stored,
                sizes.Inflated,
                BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]),
                BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]),
                (entry[8] & 1) != 0,
                IsLink(entry)));
        }

        return at + length;
    }

    /// <summary>Programs of Unix keep there what kind of file it was.</summary>
    private static bool IsLink(ReadOnlySpan<byte> entry) =>
        entry[5] == MadeOnUnix && (BinaryPrimitives.ReadUInt16LittleEndian(entry[40..]) & KindOfFile) == SymbolicLink;

    /// <summary>Where the bytes of a member begin, behind its own header.</summary>
    private static int StartOf(ReadOnlySpan<byte> all, ZipSizes sizes, ReadOnlySpan<byte> name)
    {
        if (sizes.Header > all.Length - LocalLength || !all[(int)sizes.Header..].StartsWith("PK\u0003\u0004"u8))
        {
            throw Damaged();
        }

        var header = all[(int)sizes.Header..];
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
        var start = sizes.Header + LocalLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        return start <= all.Length && sizes.Stored <= all.Length - start && header.Slice(LocalLength, nameLength).SequenceEqual(name)
            ? (int)start
            : throw Damaged();
    }

    /// <summary>Members that share bytes are how an archive becomes larger than any of its readers.</summary>
    private void CheckPlaces()
    {
        var free = 0;
        foreach (var member in members.OrderBy(member => member.Start))
        {
            if (member.Start < free)
            {
                throw Damaged();
            }

            free = member.Start + member.StoredLength;
        }
    }

    private static InflationException Damaged() => new("its directory of files is damaged");
}
