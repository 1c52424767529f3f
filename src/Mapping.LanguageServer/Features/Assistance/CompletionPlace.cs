using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Assistance;

/// <summary>Where a list of completions was made, so that an item of it can be made again with its documentation.</summary>
internal sealed record CompletionPlace(string Uri, Position Position);
