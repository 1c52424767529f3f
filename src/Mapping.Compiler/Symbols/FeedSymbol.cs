using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>Where records of evidence come from.</summary>
public sealed record FeedSymbol(string Name, string Title, Location Location)
{
    /// <summary>How rules name it, and what they see of it.</summary>
    public FeedReference Reference { get; init; } = new(Name);

    /// <summary>Whether a part of it is not understood, so that nothing can be said of its records.</summary>
    public bool IsBroken => Reference.IsBroken;

    /// <summary>Glob patterns relative to the workspace, with the places where they are written.</summary>
    public ImmutableArray<FilePattern> Files { get; init; } = [];

    /// <summary>One of <see cref="FeedNames.Formats"/>; null when the file's name decides.</summary>
    public string? Format { get; init; }

    /// <summary>Where in a JSON object the array of records stands; null where the file itself is the array, or one record.</summary>
    public FieldPath? RecordsAt { get; init; }

    /// <summary>The field that holds a record's time.</summary>
    public FieldPath? TimeField { get; init; }

    /// <summary>How times are written in that field where no reader could tell, see <see cref="TimeFormats"/>; null where they say it themselves.</summary>
    public string? TimeFormat { get; init; }

    /// <summary>The field that holds one time for all records of a file.</summary>
    public FieldPath? TimeOfFile { get; init; }

    /// <summary>Whether the name of a file tells the time of its records.</summary>
    public bool HasTimeInName { get; init; }

    /// <summary>Who says when its records were.</summary>
    public TimeSource TimeSource => HasTimeInName ? TimeSource.Name : TimeOfFile is null ? TimeSource.Field : TimeSource.File;

    /// <summary>The field that names the system a record is about.</summary>
    public FieldPath? SystemField { get; init; }

    /// <summary>Whether records are about every system, so that none needs to be named.</summary>
    public bool IsAboutAll { get; init; }

    /// <summary>Whether records of systems that nobody declares are left out, and are no sign of a misspelt name.</summary>
    public bool IgnoresOtherSystems { get; init; }

    /// <summary>What the numbers of its fields count, as far as it says so.</summary>
    public ImmutableArray<UnitSymbol> Units { get; init; } = [];

    /// <summary>What the numbers of a field count; null where the feed does not say it.</summary>
    public UnitSymbol? UnitOf(FieldPath field)
    {
        foreach (var unit in Units)
        {
            if (unit.Field.Parts.AsSpan().SequenceEqual(field.Parts.AsSpan()))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The field by which equal records count once.</summary>
    public FieldPath? KeyField { get; init; }

    /// <summary>Whose clock writes times without an offset, for example <c>Europe/Berlin</c>; null where they are UTC.</summary>
    public ZoneSymbol? Zone { get; init; }

    /// <summary>What stands before decimals in cells, a comma or a point; null where it is not said.</summary>
    public string? Decimal { get; init; }

    /// <summary>The letters in which its tables are written, one of <see cref="FeedNames.Encodings"/>; null where it is not said, and UTF-8.</summary>
    public string? Encoding { get; init; }

    /// <summary>Which sheet of a workbook holds the records; null where it has only one.</summary>
    public string? Sheet { get; init; }

    /// <summary>Which row of the sheet names the fields, from 1; null where it is the first in which something stands.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>Telemetry that a SOC uses, or evidence that a regulator accepts; null where undeclared.</summary>
    public EvidenceClass? Class { get; init; }

    /// <summary>How long records are kept.</summary>
    public Duration? Retained { get; init; }

    /// <summary>The <c>retained</c> item; null where there is none.</summary>
    public Location? RetainedLocation { get; init; }
}
