using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Outline;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DocumentSymbolItem[]))]
internal sealed partial class OutlineJson : JsonSerializerContext;
