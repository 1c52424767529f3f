namespace Mapping.Compiler.Coverage;

/// <summary>The group of records whose figure decided, as the worst of all.</summary>
/// <param name="Name">What its records hold in the field that makes the groups.</param>
/// <param name="Count">How many groups there are.</param>
public sealed record FigureGroup(string Name, int Count);
