using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Navigation;

/// <summary>Walks the chain obligation, control, evidence rule, feed: outgoing towards the records, incoming towards the law.</summary>
public static class TraceHierarchy
{
    /// <summary>The link of the chain at a place; null where there is none.</summary>
    public static TraceItem? Prepare(EditorDocument document, int offset)
    {
        var compilation = document.Compilation;
        return document.Model.At(offset)?.Symbol switch
        {
            Provision provision => FrameworkAt(document, provision) is { } framework ? TraceItems.Of(framework, provision) : null,
            ControlSymbol control => TraceItems.Of(compilation, control),
            EvidenceSymbol rule => OwnerOf(compilation, rule) is { } control ? TraceItems.Of(control, rule) : null,
            FeedSymbol feed => TraceItems.Of(feed),
            _ => null,
        };
    }

    /// <summary>The controls of an obligation, the rules of a control, the feed of a rule.</summary>
    public static ImmutableArray<TraceLink> Outgoing(Compilation compilation, TraceItem item) => item.Kind switch
    {
        TraceKind.Obligation => TraceItems.Obligation(compilation, item) is { } cited
            ? [.. ObligationTraces.ControlsOf(compilation, cited.Framework, cited.Provision).Select(control => new TraceLink(TraceItems.Of(compilation, control), [cited.Provision.Location]))]
            : [],
        TraceKind.Control => TraceItems.Control(compilation, item) is { } control
            ? [.. control.Evidence.Select(rule => new TraceLink(TraceItems.Of(control, rule), [rule.Location]))]
            : [],
        TraceKind.Rule => TraceItems.Rule(compilation, item) is { } rule && compilation.Symbols.FeedOf(rule) is { } feed
            ? [new TraceLink(TraceItems.Of(feed), PlacesOf(compilation, rule, feed.Name))]
            : [],
        _ => [],
    };

    /// <summary>The rules on a feed, the control of a rule, the obligations of a control.</summary>
    public static ImmutableArray<TraceLink> Incoming(Compilation compilation, TraceItem item) => item.Kind switch
    {
        TraceKind.Feed => RulesOn(compilation, item),
        TraceKind.Rule => TraceItems.Control(compilation, item) is { } control && TraceItems.Rule(compilation, item) is { } rule
            ? [new TraceLink(TraceItems.Of(compilation, control), [rule.Location])]
            : [],
        TraceKind.Control => TraceItems.Control(compilation, item) is { } control
            ? [.. ObligationTraces.ObligationsOf(compilation, control).Select(cited => new TraceLink(TraceItems.Of(cited.Framework, cited.Provision), [cited.Provision.Location]))]
            : [],
        _ => [],
    };

    private static ImmutableArray<TraceLink> RulesOn(Compilation compilation, TraceItem item) =>
    [
        .. from control in compilation.Symbols.Controls
           from rule in control.Evidence
           where rule.Reads(item.Key)
           select new TraceLink(TraceItems.Of(control, rule), PlacesOf(compilation, rule, item.Key)),
    ];

    /// <summary>Where a rule names its feed.</summary>
    private static ImmutableArray<Location> PlacesOf(Compilation compilation, EvidenceSymbol rule, string feed)
    {
        if (EditorDocument.Find(compilation, rule.Location.Path) is not { } document
            || NodePath.At(document.Tree, rule.Location.Span.Start).Find<EvidenceSyntax>() is not { } syntax)
        {
            return [rule.Location];
        }

        var from = syntax.Rules.OfType<FromRuleSyntax>().FirstOrDefault(from => document.Source[from.Feed.Span].SequenceEqual(feed));
        var match = syntax.Rules.OfType<MatchRuleSyntax>().FirstOrDefault(match => document.Source[match.Feed.Span].SequenceEqual(feed));
        return [from is not null ? document.Source.LocationOf(from.Feed.Span) : match is not null ? document.Source.LocationOf(match.Feed.Span) : rule.Location];
    }

    private static ControlSymbol? OwnerOf(Compilation compilation, EvidenceSymbol rule) =>
        compilation.Symbols.Controls.FirstOrDefault(control => control.Evidence.Any(own => own.Location == rule.Location));

    private static FrameworkSymbol? FrameworkAt(EditorDocument document, Provision provision) =>
        document.Compilation.Symbols.Frameworks.FirstOrDefault(framework => ReferenceEquals(framework.Framework.Source, provision.Location.Source));
}
