namespace Mapping.LanguageServer.Protocol;

/// <summary>The end is the first position behind it.</summary>
internal readonly record struct Range(Position Start, Position End);
