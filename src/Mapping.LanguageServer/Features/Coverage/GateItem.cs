using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record GateItem(
    string Name,
    string System,
    bool Holds,
    string Text,
    ImmutableArray<string> Blockers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Location? Location);
