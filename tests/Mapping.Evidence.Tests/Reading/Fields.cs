using System.Collections.Immutable;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Tests.Reading;

/// <summary>Tables of fields, written briefly: <c>rule, file.path, runs.0.id</c>; <c>*</c> stands for an open table.</summary>
internal static class Fields
{
    public static FieldTable Of(string names) => names == "*"
        ? FieldTable.Open(100)
        : FieldTable.Closed(names.Split(", ").Select(name => name.Split('.').ToImmutableArray()));
}
