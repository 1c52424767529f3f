using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Coverage;
using Mapping.LanguageService.Hover;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Explanations;

/// <summary>What a hover says of a subject, where it is declared, and the derivations behind its state.</summary>
internal sealed class SubjectExplanation(EditorDocument document, IPlaceLinks links, IFieldKnowledge fields)
{
    private readonly Compilation compilation = document.Compilation;
    private readonly LinkedText text = new(links);

    /// <summary>Null where there is nothing to tell.</summary>
    public Explanation? Of(object subject)
    {
        if (subject is Provision provision)
        {
            return FrameworkOf(provision) is { } framework ? ProvisionExplanation.Of(compilation, [(framework, provision)], links) : null;
        }

        var words = subject is GateSymbol gate ? GateText.Of(document, gate) : SubjectText.Of(document, subject, fields);
        if (words is null)
        {
            return null;
        }

        var page = new Markdown().Paragraph(words).Paragraph(PlaceOf(subject) is { } place ? $"Declared in {text.Of(place)}." : null);
        Derive(page, subject);
        return new Explanation(NameOf(subject), page.ToString());
    }

    private FrameworkSymbol? FrameworkOf(Provision provision) =>
        compilation.Symbols.Frameworks.FirstOrDefault(framework => ReferenceEquals(framework.Framework.Source, provision.Location.Source));

    private Location? PlaceOf(object subject) => DeclarationPlace.Of(compilation, subject is RuleSubject rule ? rule.Rule : subject);

    private void Derive(Markdown page, object subject)
    {
        switch (subject)
        {
            case ControlSymbol control:
                DeriveControl(page, control);
                break;
            case RuleSubject rule:
                DeriveRule(page, rule);
                break;
            case FeedSymbol feed:
                ListItems(page, "Rules on it", RulesOn(feed));
                break;
            case OwnerSymbol owner:
                ListItems(page, "Controls", compilation.Symbols.Controls.Where(control => control.Owner?.Name == owner.Name).Select(Linked));
                break;
            case LimitSymbol limit:
                ListItems(page, "Rules that name it", RulesWith(limit));
                break;
            case GroupSymbol group:
                ListItems(page, "Controls", compilation.Symbols.Controls.Where(control => group.IsNamedIn(control.ForWritten)).Select(Linked));
                break;
            case GateSymbol gate:
                DeriveGate(page, gate);
                break;
        }
    }

    private void DeriveControl(Markdown page, ControlSymbol control)
    {
        foreach (var system in compilation.Symbols.Systems.Where(control.IsFor))
        {
            ImmutableArray<string> covered = [.. CoverageIndex.Of(compilation).Of(control).Where(entry => entry.System.System == system).Select(Covered)];
            page.Heading(2, system.Name, system.Title)
                .List(text.Items(ControlDerivation.Of(control, system, compilation.Evidence, compilation.Coverage.AsOf)))
                .Paragraph(covered.IsEmpty ? "No obligation in its scope rests on this control." : "What rests on it:")
                .List(covered);
        }
    }

    private void DeriveRule(Markdown page, RuleSubject subject)
    {
        page.Paragraph($"A rule of control {Linked(subject.Control)}.");
        foreach (var system in compilation.Symbols.Systems.Where(subject.Control.IsFor))
        {
            page.Heading(2, system.Name, system.Title)
                .List(text.Items(ControlDerivation.Of(subject.Control, subject.Rule, system, compilation.Evidence)));
        }
    }

    private void DeriveGate(Markdown page, GateSymbol gate)
    {
        foreach (var result in compilation.Coverage.Gates.Where(result => result.Gate?.Name == gate.Name && !result.Holds))
        {
            var blockers = result.Blocking.SelectMany(requirement => requirement.Blockers).Distinct();
            ListItems(page, $"In the way for {result.System.Name}", blockers.Select(blocker => Blocker(blocker, result.System)));
        }
    }

    private string Covered((SystemCoverage System, ObligationResult Obligation, CoveringControl Covering) entry)
    {
        var (_, obligation, covering) = entry;
        var cited = Markdown.Escape($"{obligation.Framework.Alias} {obligation.Provision.DisplayName} ({obligation.Provision.Title})");
        return $"{cited}: {OutcomeWords.Of(obligation)}, by {text.Of(covering.Mapping.Location)}";
    }

    private string Blocker(ObligationResult obligation, SystemSymbol system)
    {
        var cited = Markdown.Escape($"{obligation.Framework.Alias} {obligation.Provision.DisplayName}");
        var next = NextStep.Of(obligation, system, compilation.Evidence) is { } step ? $" Next: {Markdown.Escape(step)}." : "";
        return $"{cited} is {OutcomeWords.Of(obligation)} ({text.Of(ActionPlace.Of(obligation, system))}).{next}";
    }

    private IEnumerable<string> RulesOn(FeedSymbol feed) =>
        from control in compilation.Symbols.Controls
        from rule in control.Evidence
        where rule.Reads(feed.Name)
        select $"{Markdown.Code($"{control.Name}/{rule.Name}")} ({text.Of(rule.Location)})";

    private IEnumerable<string> RulesWith(LimitSymbol limit) =>
        from control in compilation.Symbols.Controls
        from rule in control.Evidence
        where rule.Limits.Any(used => used.Name == limit.Name)
        select $"{Markdown.Code($"{control.Name}/{rule.Name}")} ({text.Of(rule.Location)})";

    private string Linked(ControlSymbol control) => $"{Markdown.Code(control.Name)} ({text.Of(control.Location)})";

    private static void ListItems(Markdown page, string heading, IEnumerable<string> items)
    {
        ImmutableArray<string> all = [.. items];
        if (!all.IsEmpty)
        {
            page.Heading(2, heading, title: null).List(all);
        }
    }

    private static string NameOf(object subject) => subject switch
    {
        ControlSymbol control => control.Name,
        RuleSubject rule => $"{rule.Control.Name}/{rule.Rule.Name}",
        SystemSymbol system => system.Name,
        GateSymbol gate => gate.Name,
        FeedSymbol feed => feed.Name,
        GroupSymbol group => group.Name,
        LimitSymbol limit => limit.Name,
        OwnerSymbol owner => owner.Name,
        VendorSymbol vendor => vendor.Name,
        ProductSymbol product => product.Name,
        FrameworkSymbol framework => framework.Alias,
        FactDefinition fact => fact.Name,
        FactUse fact => fact.Name,
        FieldSubject field => field.Field.ToString(),
        SystemClass known => known.Name,
        Route route => route.Name,
        LegalReading reading => reading.Name,
        ReadingChoice choice => choice.Name,
        _ => "Explanation",
    };
}
