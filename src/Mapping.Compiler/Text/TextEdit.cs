namespace Mapping.Compiler.Text;

/// <summary>Replaces a span of a source; an empty span inserts.</summary>
public sealed record TextEdit(Location Location, string NewText);
