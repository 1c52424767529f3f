using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>A class of systems a framework knows, such as <c>high-risk</c>, and the provision that decides it.</summary>
public sealed record SystemClass(string Name, string Explanation, string? Provision, ImmutableArray<Route> Routes, Location Location);

/// <summary>A way into a class, such as <c>annex-iii</c>, and the date from which the framework applies on it.</summary>
public sealed record Route(string Name, string Explanation, string? Provision, DateOnly? AppliesFrom, Location Location);
