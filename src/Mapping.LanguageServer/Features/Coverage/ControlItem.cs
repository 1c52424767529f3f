using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record ControlItem(string Name, string Operating, Location Location);
