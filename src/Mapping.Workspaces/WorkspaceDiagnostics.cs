using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Workspaces;

/// <summary>What can be wrong with the files of a workspace before anything in them is looked at.</summary>
public static class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "MAP1900",
        "unreadable-file",
        DiagnosticSeverity.Error,
        "The file can't be read: {0}.",
        "What it declares is missing from every verdict. Make it readable, or move it out of the workspace.");

    public static readonly DiagnosticDescriptor InvalidUtf8 = new(
        "MAP1901",
        "invalid-utf8",
        DiagnosticSeverity.Error,
        "The file is not valid UTF-8: {0}.",
        "Save the file as UTF-8.");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "MAP1902",
        "file-too-large",
        DiagnosticSeverity.Error,
        "The file has {0} bytes; at most {1} are read.",
        "Split it into several files.");

    public static readonly DiagnosticDescriptor LinkLeadsOut = new(
        "MAP1903",
        "link-leads-out",
        DiagnosticSeverity.Error,
        "The file is a link that leads out of the workspace, so it is not read.",
        "Copy the file into the workspace: a verdict must not depend on files outside it.");

    public static readonly DiagnosticDescriptor FolderLeadsOut = new(
        "MAP1904",
        "folder-leads-out",
        DiagnosticSeverity.Error,
        "The folder is a link that leads out of the workspace; nothing in it is read.",
        "What it declares is missing from every verdict. Copy what belongs to the workspace into it, or remove the link; where nothing in it does, a name with a leading dot says so.");

    public static readonly DiagnosticDescriptor UnreadableFolder = new(
        "MAP1905",
        "unreadable-folder",
        DiagnosticSeverity.Error,
        "The folder can't be read: {0}.",
        "What it declares is missing from every verdict. Make it readable, or move it out of the workspace.");

    public static readonly DiagnosticDescriptor NotAFile = new(
        "MAP1906",
        "not-a-file",
        DiagnosticSeverity.Error,
        "This is not a regular file but a pipe, a socket or a device, so it is not read.",
        "Put a regular file in its place, or give it another name.");

    public static readonly DiagnosticDescriptor OtherCase = new(
        "MAP1907",
        "ending-in-other-case",
        DiagnosticSeverity.Error,
        "The file is not read: its name ends in \"{0}\", and \"{1}\" is read, in these letters.",
        "Rename it, on every system: what it declares is missing from every verdict.");

    public static readonly DiagnosticDescriptor HiddenLink = new(
        "MAP1908",
        "hidden-link",
        DiagnosticSeverity.Warning,
        "This link is not followed: {0}.",
        "Give what belongs to the workspace a name without a leading dot, outside of hidden folders, or remove the link.");

    public static readonly DiagnosticDescriptor AbsentSubmodule = new(
        "MAP1909",
        "absent-submodule",
        DiagnosticSeverity.Error,
        "The git submodule \"{0}\" is not checked out, so nothing in it is read.",
        "Check it out (git submodule update --init): what it declares or shows is missing from every verdict.");

    public static readonly DiagnosticDescriptor OtherWorkspace = new(
        "MAP1910",
        "other-workspace",
        DiagnosticSeverity.Warning,
        "\"{0}\" is a workspace of its own and is not judged here.",
        "Check it too (mapping check on that folder), or remove its \"mapping.workspace\" if its files belong to this one.");

    public static readonly DiagnosticDescriptor HiddenSource = new(
        "MAP1911",
        "hidden-source",
        DiagnosticSeverity.Warning,
        "The file is not read{1}: {0}.",
        "Give it a name without a leading full stop, outside of hidden folders: what it declares is missing from every verdict. Remove it, or end its name otherwise, if it is none of the workspace.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnreadableFile,
        InvalidUtf8,
        FileTooLarge,
        LinkLeadsOut,
        FolderLeadsOut,
        UnreadableFolder,
        NotAFile,
        OtherCase,
        HiddenLink,
        AbsentSubmodule,
        OtherWorkspace,
        HiddenSource,
    ];
}
