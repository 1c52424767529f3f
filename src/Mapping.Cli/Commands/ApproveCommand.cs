using System.Collections.Immutable;
using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Evidence.Verdicts;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping approve</c>: writes into the source who approved a document, when, and as which text.</summary>
internal static class ApproveCommand
{
    public static Command Build()
    {
        var rule = new Argument<string>("CONTROL/RULE") { Description = "The rule of evidence that names the document." };
        var path = new Argument<string?>("PATH") { Description = "The folder of the workspace, or one below it.", Arity = ArgumentArity.ZeroOrOne };
        var by = new Option<string>("--by") { Description = "The owner who approved the text as it is.", HelpName = "NAME", Required = true };
        var on = new Option<string?>("--on") { Description = "The day of the approval, for example 2026-05-01. Default: today (UTC).", HelpName = "DATE" };
        var command = new Command("approve", "Write down that somebody approved a document as it is: the day, and the digest of its bytes.") { rule, path, by, on };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(rule), parsed.GetRequiredValue(by), JudgingOptions.DateOf(parsed.GetValue(on), "--on"), parsed.GetValue(path) ?? "."));
        return command;
    }

    private static int Run(string name, string by, DateOnly on, string path)
    {
        RequirePast(on);
        var files = JudgedSources.Read(path);
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        var (control, rule, document) = Find(workspace.Symbols, name);
        RequireOwner(workspace.Symbols, by);
        if (files.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Location.Path == rule.Location.Path) is { } unread)
        {
            throw new UsageException($"{rule.Location.Path}: {unread.Message} It was left alone.");
        }

        var reading = DocumentReading.Read(new WorkspaceEvidenceFiles(files.Root), document.Path);
        if (reading is not { Verdict: EvidenceVerdict.Passing, File.Sha256: { } digest })
        {
            throw new UsageException($"Nothing was written, since there is no text to approve: {reading.Reason}.");
        }

        Write(files.Root, workspace.Trees.First(tree => tree.Source.Path == rule.Location.Path), document, by, on, digest);
        Console.Out.WriteLine(SafeText.Of(
            $"{Place.Of(rule.Location)}: {control.Name}/{rule.Name}: \"{document.Path}\" approved by {by} on {DateWords.Of(on)} as the text with sha256 {digest}"));
        return ExitStatus.Success;
    }

    private static void Write(string root, SyntaxTree tree, DocumentSymbol document, string by, DateOnly on, string digest)
    {
        var syntax = tree.Root.Declarations.OfType<ControlDeclarationSyntax>()
            .SelectMany(control => control.Items.OfType<EvidenceSyntax>())
            .SelectMany(evidence => evidence.Rules.OfType<DocumentRuleSyntax>())
            .First(rule => rule.Span == document.Location.Span);
        var text = ApprovalEdit.Apply(tree, syntax, by, on, digest);
        var path = Path.Join(root, tree.Source.Path);
        if (text != tree.Source.Content)
        {
            SourceFileWriter.Replace(path, ByteOrderMarkOf(path) + text);
        }
    }

    /// <summary>The mark with which some editors begin a file is no part of its text, and stays.</summary>
    private static string ByteOrderMarkOf(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> first = stackalloc byte[3];
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("\uFEFF"u8) ? "\uFEFF" : "";
    }

    private static (ControlSymbol Control, EvidenceSymbol Rule, DocumentSymbol Document) Find(WorkspaceSymbols symbols, string name)
    {
        if (name.Split('/') is not [{ Length: > 0 } controlName, { Length: > 0 } ruleName])
        {
            throw new UsageException($"\"{name}\" is no rule of evidence; write it as CONTROL/RULE.");
        }

        var withDocuments = symbols.Controls.SelectMany(control => control.Evidence
            .Where(rule => rule.Document is not null)
            .Select(rule => $"{control.Name}/{rule.Name}")).ToImmutableArray();
        if (symbols.Controls.FirstOrDefault(control => control.Name == controlName) is not { } control)
        {
            throw Unknown($"There is no control \"{controlName}\"", name, withDocuments);
        }

        if (control.Evidence.FirstOrDefault(rule => rule.Name == ruleName) is not { } rule)
        {
            throw Unknown($"The control \"{controlName}\" has no evidence \"{ruleName}\"", name, withDocuments);
        }

        return rule.Document is { } document
            ? (control, rule, document)
            : throw new UsageException(rule.IsBroken
                ? $"{name} is not understood; \"mapping check\" shows why."
                : $"{name} names no document, so there is no text to approve: it reads records of the feed \"{rule.Feed?.Name}\".");
    }

    /// <summary>Where the day begins first it is that of tomorrow already.</summary>
    private static void RequirePast(DateOnly on)
    {
        if (on > DateOnly.FromDateTime(DateTime.UtcNow + WorldTime.MostAhead))
        {
            throw new UsageException($"Nothing was written: {DateWords.Of(on)} has not come yet, so nobody can have approved the text on it.");
        }
    }

    private static void RequireOwner(WorkspaceSymbols symbols, string by)
    {
        var names = symbols.Owners.Select(owner => owner.Name).ToImmutableArray();
        if (!names.Contains(by))
        {
            throw Unknown($"There is no owner \"{by}\"", by, names);
        }
    }

    private static UsageException Unknown(string what, string name, ImmutableArray<string> names) =>
        new((names.Length, NearestName.Find(name, names)) switch
        {
            (0, _) => $"{what}: the workspace declares none.",
            (_, { } nearest) => $"{what}; did you mean \"{nearest}\"?",
            _ => $"{what}; there is: {string.Join(", ", names.Take(10))}.",
        });
}
