using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers what the workspace declares. In a list, what it holds already is not offered again.</summary>
internal static class NameOffers
{
    public static void Add(OfferList offers, CompletionSite site, Slot slot)
    {
        var listed = site.Listed(slot);
        foreach (var (name, title, kind, symbol) in Of(site, site.Document.Compilation.Symbols, slot))
        {
            if (name.Length > 0 && !listed.Contains(name))
            {
                offers.AddWord(OfferRank.Expected, name, kind, title, symbol);
            }
        }
    }

    private static IEnumerable<(string Name, string Title, CompletionKind Kind, object Symbol)> Of(CompletionSite site, WorkspaceSymbols symbols, Slot slot) => slot switch
    {
        Slot.Owner => symbols.Owners.Select(symbol => (symbol.Name, symbol.Title, CompletionKind.Owner, (object)symbol)),
        Slot.System => symbols.Systems.Select(symbol => (symbol.Name, symbol.Title, CompletionKind.System, (object)symbol)),
        Slot.SystemOrGroup => Of(site, symbols, Slot.System)
            .Concat(symbols.Groups.Select(symbol => (symbol.Name, symbol.Title, CompletionKind.System, (object)symbol))),
        Slot.Limit => symbols.Limits.Select(symbol => (symbol.Name, symbol.Reference.Amount, CompletionKind.Value, (object)symbol)),
        Slot.Feed => symbols.Feeds.Select(symbol => (symbol.Name, symbol.Title, CompletionKind.Feed, (object)symbol)),
        Slot.Vendor => symbols.Vendors.Select(symbol => (symbol.Name, symbol.Title, CompletionKind.Vendor, (object)symbol)),
        Slot.Rule => RulesOf(site, symbols).Select(rule => (rule.Rule.Name, rule.Rule.Title ?? "", CompletionKind.Control, (object)rule)),
        _ => symbols.Controls.Select(symbol => (symbol.Name, symbol.Title, CompletionKind.Control, (object)symbol)),
    };

    private static IEnumerable<RuleSubject> RulesOf(CompletionSite site, WorkspaceSymbols symbols) =>
        from control in symbols.Controls
        where control.Name == site.Last(Slot.Control)
        from rule in control.Evidence
        select new RuleSubject(control, rule);
}
