using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Hover;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HoverItem))]
internal sealed partial class HoverJson : JsonSerializerContext;
