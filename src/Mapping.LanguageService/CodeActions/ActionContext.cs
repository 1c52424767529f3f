using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Where actions are asked for.</summary>
internal sealed class ActionContext
{
    private readonly Lazy<TargetFiles> files;
    private readonly Lazy<HashSet<string>> controlNames;

    public ActionContext(EditorDocument document, TextSpan span, CodeActionOptions options)
    {
        Document = document;
        Span = span;
        Options = options;
        Path = NodePath.At(document.Tree, span.Start);
        files = new Lazy<TargetFiles>(() => new TargetFiles(document));
        controlNames = new Lazy<HashSet<string>>(() => document.Compilation.Symbols.Controls.Select(control => control.Name).ToHashSet(StringComparer.Ordinal));
        Diagnostics = [.. document.Compilation.Diagnostics.Where(Touches)];
    }

    public EditorDocument Document { get; }

    public TextSpan Span { get; }

    public CodeActionOptions Options { get; }

    public NodePath Path { get; }

    /// <summary>What is known of the records of feeds.</summary>
    public IFieldKnowledge Fields { get; init; } = NoFieldKnowledge.Instance;

    /// <summary>The findings that touch the span.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Made when the first declaration is written.</summary>
    public TargetFiles Files => files.Value;

    /// <summary>The names that controls have.</summary>
    public HashSet<string> ControlNames => controlNames.Value;

    public Compilation Compilation => Document.Compilation;

    public SourceText Source => Document.Source;

    /// <summary>Those of one kind.</summary>
    public IEnumerable<Diagnostic> Of(DiagnosticDescriptor descriptor) => Diagnostics.Where(diagnostic => diagnostic.Descriptor.Equals(descriptor));

    private bool Touches(Diagnostic diagnostic) =>
        ReferenceEquals(diagnostic.Location.Source, Source)
        && diagnostic.Location.Span.Start <= Span.End
        && diagnostic.Location.Span.End >= Span.Start;
}
