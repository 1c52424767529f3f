using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A control maps a provision that sets a period of retention, with evidence from a feed.</summary>
internal sealed record RetentionClaim(string Feed, Provision Provision, ControlSymbol Control, MappingSymbol Mapping);
