namespace Mapping.Evidence.Verdicts;

/// <summary>A place in a file of a feed; line and column count from 1, the column in bytes.</summary>
internal readonly record struct FeedPlace(string Path, long Line, int Column);
