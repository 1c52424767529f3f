using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>What a rule's evidence says from a day on; its reason is the one of that day.</summary>
internal readonly record struct DatedResult(DateOnly From, EvidenceResult Result);
