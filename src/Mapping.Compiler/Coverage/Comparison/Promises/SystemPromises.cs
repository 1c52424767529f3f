using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Which systems there are, what is said of them, and what of the law they are judged against.</summary>
internal static class SystemPromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, FrameworkKeys keys, RenamedNames names)
    {
        var theirs = other.Frameworks.GroupBy(keys.Of).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var framework in side.Frameworks)
        {
            yield return new Promise(PromiseKind.Framework, "use", keys.Of(framework), $"edition {framework.Edition}{(CatalogOrigin.Of(framework) is { } origin ? $" ({origin})" : "")}");
        }

        foreach (var promise in Readings(side, keys))
        {
            yield return promise;
        }

        foreach (var system in side.Coverage.Systems.Select(coverage => coverage.System))
        {
            var key = names.KeyOf(system);
            var promises = new Promise(PromiseKind.System, Declaration(system), system.Name, "declared") is var declared && other.Has(system, names)
                ? Items(side, system).Concat(Scopes(system, theirs, keys)).Prepend(declared)
                : [declared];
            foreach (var promise in promises)
            {
                yield return promise with { Declaration = $"system {key}", Subject = key, SubjectBefore = names.SystemBefore(key) };
            }
        }
    }

    /// <summary>How the law is read, whether somebody chose it or the catalog's standard counts. The later its date, the less is promised.</summary>
    private static IEnumerable<Promise> Readings(ComparedWorkspace side, FrameworkKeys keys) =>
        from framework in side.Frameworks
        from reading in framework.Readings
        let chosen = side.Symbols.Systems.SelectMany(system => system.Readings).FirstOrDefault(known => known.Reading == reading)?.Choice
        let choice = chosen ?? reading.Standard
        select new Promise(PromiseKind.Framework, "use", keys.Of(framework), $"reading {ReadingWords.NameOf(reading, choice)}")
        {
            Key = reading.Name,
            Presence = PromisePresence.Neither,
            Looseness = new Looseness($"reading {reading.Name}", reading.LatestBy(choice)?.DayNumber ?? 0),
        };

    private static string Declaration(SystemSymbol system) => $"system {system.Name}";

    private static IEnumerable<Promise> Items(ComparedWorkspace side, SystemSymbol system)
    {
        foreach (var actor in system.Actors)
        {
            yield return new Promise(PromiseKind.Actor, Declaration(system), system.Name, actor) { Key = actor };
        }

        foreach (var (fact, declared) in system.Facts)
        {
            yield return new Promise(PromiseKind.Fact, Declaration(system), system.Name, (declared.Holds ? fact : $"not {fact}") + Signed(declared.Signature))
            {
                Key = fact,
                Presence = PromisePresence.Neither,
            };
        }

        foreach (var item in side.ItemsOf(Declaration(system)).Where(item => item.Word is not ("actor" or "facts" or "scope")))
        {
            // What a class is needs no word for it; of anything else the word says what it is.
            yield return new Promise(item.Word == "class" ? PromiseKind.Class : PromiseKind.Circumstance, Declaration(system), system.Name, item.Word == "class" ? item.Text[item.Word.Length..].TrimStart() : item.Text)
            {
                Key = item.Word,
                Presence = PromisePresence.Neither,
            };
        }
    }

    private static string Signed(SignatureSymbol? signature) => signature switch
    {
        null => "",
        { ApprovedBy: { } owner, ApprovedOn: { } date } => $" because \"{signature.Reason}\" approved by {owner.Name} on {DateWords.Of(date)}",
        _ => $" because \"{signature.Reason}\"",
    };

    /// <summary>A leaf that the edition on the other side does not have is the law's change, not the scope's.</summary>
    private static IEnumerable<Promise> Scopes(SystemSymbol system, Dictionary<string, Framework> theirs, FrameworkKeys keys) =>
        from scope in system.Scopes
        let framework = scope.Framework.Framework
        from provision in scope.Provisions.Provisions
        from leaf in framework.LeavesUnder(provision).ToArray()
        where !theirs.TryGetValue(keys.Of(framework), out var their) || their.FindReference(leaf.DisplayName) is { IsAssessable: true }
        select new Promise(PromiseKind.Scope, Declaration(system), system.Name, $"{framework.Id} {leaf.DisplayName}")
        {
            Key = $"{keys.Of(framework)}\n{leaf.DisplayName}",
        };
}
