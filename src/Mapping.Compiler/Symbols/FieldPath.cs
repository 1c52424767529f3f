using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A path into a record, outermost name first.</summary>
public sealed record FieldPath(ImmutableArray<string> Parts, Location Location)
{
    public override string ToString() => string.Join('.', Parts);
}
