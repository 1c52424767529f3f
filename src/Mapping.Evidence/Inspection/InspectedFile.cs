using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Inspection;

/// <summary>A file of a feed.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Format">Null where neither its name nor the feed tells it.</param>
/// <param name="IsCompressed">Whether it is stored compressed.</param>
/// <param name="Bytes">Its length as stored.</param>
/// <param name="Sha256">Of the file as stored; null where it was not read to its end.</param>
/// <param name="Records">How many records it holds, the broken ones included.</param>
/// <param name="Problems">How many of them are broken, and one for a file that was not read to its end.</param>
public sealed record InspectedFile(
    string Path, FeedFormat? Format, bool IsCompressed, long Bytes, string? Sha256, long Records, long Problems);
