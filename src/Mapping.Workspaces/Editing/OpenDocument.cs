using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>A document that an editor holds; its text counts, whatever the disk says.</summary>
/// <param name="Text">The text as the editor has it.</param>
/// <param name="Version">The editor's number for it.</param>
public sealed record OpenDocument(SourceText Text, int Version);
