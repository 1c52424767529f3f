using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>By when a control is planned, and who answers for it. One that is on one side only is told of as such.</summary>
internal static class ControlPromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, RenamedNames names, DeclaredNames declared)
    {
        var theirs = other.Symbols.Controls.DistinctBy(names.KeyOf).ToDictionary(names.KeyOf, StringComparer.Ordinal);
        foreach (var control in side.Symbols.Controls.DistinctBy(names.KeyOf))
        {
            var key = names.KeyOf(control);
            foreach (var promise in theirs.TryGetValue(key, out var their) ? Of(control, their, declared) : [])
            {
                yield return promise with { Declaration = $"control {key}", Subject = key, SubjectBefore = names.ControlBefore(key) };
            }
        }
    }

    private static IEnumerable<Promise> Of(ControlSymbol control, ControlSymbol their, DeclaredNames declared)
    {
        // One that begins to operate needs no plan.
        if (control.Status.Declared == ControlState.Planned && their.Status.Declared == ControlState.Planned)
        {
            yield return new Promise(PromiseKind.Plan, "", "", control.Status.Date is { } by ? DateWords.Of(by) : "not named")
            {
                Looseness = new Looseness("plan", control.Status.Date?.DayNumber ?? int.MaxValue),
            };
        }

        if (control.Owner is { } owner)
        {
            yield return new Promise(PromiseKind.Owner, "", "", owner.Name) { Known = declared.InWordsOfAfter(owner.Name) };
        }
    }
}
