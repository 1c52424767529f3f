using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Structure;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FoldingItem[]))]
[JsonSerializable(typeof(SelectionParams))]
[JsonSerializable(typeof(SelectionItem[]))]
[JsonSerializable(typeof(LinkItem[]))]
internal sealed partial class StructureJson : JsonSerializerContext;
