namespace Mapping.Compiler.Binding;

/// <summary>A fact of a system by its name; which catalogs define it depends on the frameworks in use.</summary>
public sealed record FactUse(string Name);
