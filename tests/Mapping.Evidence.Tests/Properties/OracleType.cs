namespace Mapping.Evidence.Tests.Properties;

/// <summary>As what a rule reads a field.</summary>
internal enum OracleType
{
    Number,
    Percent,
    Text,
    Boolean,
    Date,
    Duration,
}
