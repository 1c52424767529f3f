namespace Mapping.Evidence.Reading.Otlp;

/// <summary>What is not as the protocol has it. The message is a clause that shows nothing of the file.</summary>
internal sealed class OtlpException(string clause) : Exception(clause);
