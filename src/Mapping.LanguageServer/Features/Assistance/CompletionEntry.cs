using Mapping.LanguageServer.Features.Editing;
using Mapping.LanguageServer.Features.Hover;

namespace Mapping.LanguageServer.Features.Assistance;

/// <param name="Label">What the list shows.</param>
/// <param name="Kind">The protocol's number for its sign.</param>
/// <param name="Detail">One line beside it.</param>
/// <param name="SortText">Orders the list.</param>
/// <param name="FilterText">What the typed text is compared with.</param>
/// <param name="InsertTextFormat">1 for plain text, 2 for a snippet.</param>
/// <param name="TextEdit">What it does.</param>
/// <param name="Documentation">Only once it was asked for.</param>
/// <param name="Data">Comes back when it is asked for.</param>
internal sealed record CompletionEntry(
    string Label,
    int Kind = 1,
    string? Detail = null,
    string? SortText = null,
    string? FilterText = null,
    int InsertTextFormat = 1,
    TextEditItem? TextEdit = null,
    MarkupContent? Documentation = null,
    CompletionPlace? Data = null);
