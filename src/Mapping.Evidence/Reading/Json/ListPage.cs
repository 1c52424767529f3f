namespace Mapping.Evidence.Reading.Json;

/// <summary>What a file says of the part of a list that it holds.</summary>
/// <param name="Total">How many there are in all parts together.</param>
/// <param name="Listed">How many it holds.</param>
/// <param name="Offset">How many, or how many and one, stand in the parts before; null where it does not say.</param>
/// <param name="Number">Which part it is, from 0 or 1; null where it does not say.</param>
/// <param name="Parts">How many parts there are; null where it does not say.</param>
/// <param name="SaysMore">Whether it says that the list goes on.</param>
/// <param name="Texts">A digest of what stands around the list, which parts of one list share.</param>
/// <param name="Elements">A digest of each element; null where there are too many.</param>
internal sealed record ListPage(long Total, long Listed, long? Offset, long? Number, long? Parts, bool SaysMore, ulong Texts, IReadOnlyList<ulong>? Elements);
