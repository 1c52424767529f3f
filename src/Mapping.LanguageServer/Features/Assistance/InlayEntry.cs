using Mapping.LanguageServer.Features.Hover;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Assistance;

internal sealed record InlayEntry(Position Position, string Label, bool PaddingLeft, MarkupContent? Tooltip);
