namespace Mapping.LanguageServer.Documents;

/// <summary>What the characters of positions are. The third that the protocol knows, code points, is not spoken here.</summary>
internal enum PositionEncoding
{
    Utf16,
    Utf8,
}
