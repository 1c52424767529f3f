using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Protocol;

/// <summary>Without a range, the text is the whole document.</summary>
internal sealed record TextDocumentContentChange([property: JsonConverter(typeof(DocumentTextConverter))] string Text, Range? Range = null);
