namespace Mapping.LanguageServer.Hosting;

/// <summary>What its user wants to see; everything where nothing is said.</summary>
/// <param name="ShowsTitles">Whether titles stand behind citations.</param>
/// <param name="ShowsFigures">Whether what evidence computed stands behind expectations.</param>
/// <param name="ShowsLenses">Whether there are lines above declarations.</param>
internal sealed record EditorSettings(bool ShowsTitles = true, bool ShowsFigures = true, bool ShowsLenses = true);
