namespace Mapping.LanguageServer.Documents;

/// <summary>What the characters of positions are: units, bytes, or code points.</summary>
internal enum PositionEncoding
{
    Utf16,
    Utf8,
    Utf32,
}
