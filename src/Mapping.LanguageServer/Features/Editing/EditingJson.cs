using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Editing;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TextEditItem[]))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(RangeParams))]
[JsonSerializable(typeof(RangesParams))]
[JsonSerializable(typeof(OnTypeParams))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(PrepareRenameResult))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeActionItem[]))]
internal sealed partial class EditingJson : JsonSerializerContext;
