namespace Mapping.LanguageServer.Protocol;

/// <summary>Parameters of which nothing is read, or a result that is always null.</summary>
internal sealed record Nothing;
