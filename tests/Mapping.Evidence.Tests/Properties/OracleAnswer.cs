namespace Mapping.Evidence.Tests.Properties;

/// <summary>What a test says of a record: yes, no, or why it can't be told.</summary>
internal readonly record struct OracleAnswer(bool? Yes, string? Problem = null);
