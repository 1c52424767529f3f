namespace Mapping.Compiler.Catalogs;

/// <summary>The date a provision applies from for systems that came in on a route; a null route stands for every route.</summary>
public sealed record RouteDate(string? Route, DateOnly Date);
