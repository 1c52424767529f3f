using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageServer.Features.Trace;

/// <summary>Finds a link of the chain again in a later state.</summary>
/// <param name="Document">A document of the workspace that it is of.</param>
/// <param name="Kind">Which link.</param>
/// <param name="Key">Its key.</param>
internal sealed record TraceData(string Document, TraceKind Kind, string Key);
