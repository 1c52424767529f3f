using System.Buffers;
using System.Security.Cryptography;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Verdicts;

/// <summary>What there is under the path of a document, and the digest of its bytes.</summary>
/// <param name="File">The file as it was read; null where there is none, or it is none, or could not be read.</param>
/// <param name="Verdict">Passing where it was read whole and nothing beside it says that it is another one.</param>
/// <param name="Reason">Why it is not passing, a clause without a full stop.</param>
public sealed record DocumentReading(EvidenceFile? File, EvidenceVerdict Verdict, string? Reason)
{
    /// <summary>A document that large is none.</summary>
    private const long MaxBytes = 1024L * 1024 * 1024;

    /// <summary>Reads a document to its end.</summary>
    public static DocumentReading Read(IEvidenceFiles files, string path)
    {
        var opening = files.Open(path);
        if (opening.Content is not { } content)
        {
            return opening.IsMissing
                ? new DocumentReading(null, EvidenceVerdict.Missing, $"there is no file \"{path}\"")
                : Unread(path, opening.Refusal);
        }

        using (content)
        {
            var found = Digest(path, content);
            var expected = SidecarDigest.Expected(files, path);
            found = found with { File = found.File is { } file ? file with { HasDigest = !expected.IsEmpty } : null };
            return SidecarDigest.Complaint(expected, found.File?.Sha256, inflated: null) is { } complaint
                ? found with { Verdict = EvidenceVerdict.Unreadable, Reason = complaint }
                : found;
        }
    }

    private static DocumentReading Digest(string path, Stream content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(NoDocument.Looked);
        var length = 0L;
        var isBlank = true;
        string? none = null;
        try
        {
            for (var count = Fill(content, buffer); count > 0; count = Fill(content, buffer))
            {
                isBlank = isBlank && BlankText.Is(buffer.AsSpan(0, count));
                none = length == 0 ? NoDocument.Why(path, buffer.AsSpan(0, count), isWhole: count < NoDocument.Looked) : none;
                hash.AppendData(buffer, 0, count);
                length += count;
                if (length > MaxBytes)
                {
                    return Unread(path, "it has more than 1 GiB");
                }
            }
        }
        catch (IOException)
        {
            return Unread(path, "the system reports an error in reading it");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        none = length == 0 ? "is empty" : isBlank ? "holds nothing but blanks" : none;
        return none is not null
            ? new DocumentReading(null, EvidenceVerdict.Missing, $"the file \"{path}\" {none}")
            : new DocumentReading(new EvidenceFile(path, Convert.ToHexStringLower(hash.GetHashAndReset()), length, 0), EvidenceVerdict.Passing, null);
    }

    private static int Fill(Stream content, byte[] buffer) => content.ReadAtLeast(buffer.AsSpan(0, NoDocument.Looked), NoDocument.Looked, throwOnEndOfStream: false);

    private static DocumentReading Unread(string path, string? why) =>
        new(null, EvidenceVerdict.Unreadable, $"the file \"{path}\" was not read: {why}");
}
