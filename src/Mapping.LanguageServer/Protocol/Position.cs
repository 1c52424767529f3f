namespace Mapping.LanguageServer.Protocol;

/// <summary>Line and character count from 0; what a character is was agreed on at the start.</summary>
internal readonly record struct Position(int Line, int Character);
