using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Protocol;

internal sealed record TextDocumentItem(string Uri, int Version, [property: JsonConverter(typeof(DocumentTextConverter))] string Text, string LanguageId = "");
