using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record RelatedInformation(Location Location, string Message);
