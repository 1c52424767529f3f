using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Execution;

/// <summary>A file that holds the same bytes, inflated, as an earlier one of its feed: what was delivered twice happened once.</summary>
/// <param name="File">What was read of it; its records count in the other one.</param>
/// <param name="Original">The path of the first file that holds them.</param>
/// <param name="IsOfOtherDate">Whether its name says another date where that is the time of its records: it may as well be of a run that found the same.</param>
internal sealed record CopiedFile(EvidenceFile File, string Original, bool IsOfOtherDate);
