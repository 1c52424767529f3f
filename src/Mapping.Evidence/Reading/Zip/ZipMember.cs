namespace Mapping.Evidence.Reading.Zip;

/// <summary>A file within an archive.</summary>
/// <param name="Name">With <c>/</c> between folders.</param>
/// <param name="Start">Where its stored bytes begin.</param>
/// <param name="StoredLength">How many there are.</param>
/// <param name="Length">How many bytes they are when inflated.</param>
/// <param name="Checksum">CRC-32 of these.</param>
/// <param name="Method">How they are stored.</param>
/// <param name="IsEncrypted">Whether a password is needed.</param>
/// <param name="IsLink">Whether it holds the path of another file and nothing else.</param>
internal sealed record ZipMember(string Name, int Start, int StoredLength, long Length, uint Checksum, int Method, bool IsEncrypted, bool IsLink);
