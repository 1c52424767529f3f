namespace Mapping.Compiler.Coverage;

/// <summary>Where a record stands: the file relative to the workspace, and the line on which the record begins, from 1.</summary>
public readonly record struct RecordPlace(string Path, long Line)
{
    public override string ToString() => $"{Path}:{Line}";
}
