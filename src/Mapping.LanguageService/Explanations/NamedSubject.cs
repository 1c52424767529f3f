using Mapping.Compiler;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Explanations;

/// <summary>Finds what a name outside of any source stands for.</summary>
internal static class NamedSubject
{
    /// <summary>A declared name, a rule as <c>CONTROL/RULE</c> or by its name alone where only one has it, a framework, or a fact.</summary>
    public static object? Find(Compilation compilation, string name)
    {
        var symbols = compilation.Symbols;
        return name.Split('/') is [var control, var rule]
            ? Rules(symbols).FirstOrDefault(subject => subject.Control.Name == control && subject.Rule.Name == rule)
            : Declared(symbols, name) ?? OnlyRule(symbols, name) ?? Known(compilation, name);
    }

    private static object? Declared(WorkspaceSymbols symbols, string name) =>
        (object?)symbols.Controls.FirstOrDefault(control => control.Name == name)
        ?? (object?)symbols.Systems.FirstOrDefault(system => system.Name == name)
        ?? (object?)symbols.Gates.FirstOrDefault(gate => gate.Name == name)
        ?? (object?)symbols.FindFeed(name)
        ?? (object?)symbols.Owners.FirstOrDefault(owner => owner.Name == name)
        ?? (object?)symbols.Vendors.FirstOrDefault(vendor => vendor.Name == name)
        ?? symbols.Vendors.SelectMany(vendor => vendor.Products).FirstOrDefault(product => product.Name == name);

    private static RuleSubject? OnlyRule(WorkspaceSymbols symbols, string name) =>
        Rules(symbols).Where(subject => subject.Rule.Name == name).Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<RuleSubject> Rules(WorkspaceSymbols symbols) =>
        symbols.Controls.SelectMany(control => control.Evidence.Select(rule => new RuleSubject(control, rule)));

    private static object? Known(Compilation compilation, string name) =>
        (object?)compilation.Symbols.Frameworks.FirstOrDefault(framework => framework.Alias == name || framework.Framework.Id == name)
        ?? compilation.Catalogs.SelectMany(framework => framework.Facts).FirstOrDefault(fact => fact.Name == name);
}
