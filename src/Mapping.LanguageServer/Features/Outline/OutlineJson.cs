using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Outline;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentSymbolItem[]))]
internal sealed partial class OutlineJson : JsonSerializerContext;
