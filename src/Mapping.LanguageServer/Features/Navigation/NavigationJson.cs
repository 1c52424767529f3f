using System.Text.Json.Serialization;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Navigation;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Location[]))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(HighlightItem[]))]
[JsonSerializable(typeof(SymbolQuery))]
[JsonSerializable(typeof(SymbolItem[]))]
internal sealed partial class NavigationJson : JsonSerializerContext;
