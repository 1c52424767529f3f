using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>Somebody who answers for controls; <see cref="Domain"/> is the side of the house, none where undeclared.</summary>
public sealed record OwnerSymbol(string Name, string Title, Domain Domain, Location Location)
{
    /// <summary>How others name it.</summary>
    public OwnerReference Reference { get; } = new(Name, Domain);
}
