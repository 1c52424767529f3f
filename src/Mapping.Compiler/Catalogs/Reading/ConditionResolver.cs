using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The whole condition of each provision: written, inherited, or the default with its actors.</summary>
internal sealed class ConditionResolver
{
    private readonly CatalogScope scope;
    private readonly ConditionVocabulary vocabulary;
    private readonly Condition standard;

    /// <summary>By the very array, which those that inherit their actors share.</summary>
    private readonly Dictionary<ImmutableArray<string>, Condition> defaults = [];

    public ConditionResolver(CatalogScope scope, ConditionVocabulary vocabulary, FieldSet header)
    {
        this.scope = scope;
        this.vocabulary = vocabulary;
        standard = Parse(header.Find("default-condition")) ?? Condition.Always;
    }

    /// <summary>The default condition without actors.</summary>
    public Condition Standard => standard;

    /// <summary>A written condition; null when there is none, or none that can be read.</summary>
    public Condition? Parse(CatalogField? field) => field is { } written
        ? ConditionParser.Parse(scope.Text, written.ValueSpan, vocabulary, scope.Findings)
        : null;

    /// <summary>The default condition and one of the actors; <c>always</c> binds whoever is in scope.</summary>
    public Condition DefaultFor(ImmutableArray<string> actors)
    {
        if (actors.IsDefaultOrEmpty || standard is AllOf { Operands: [] })
        {
            return standard;
        }

        if (!defaults.TryGetValue(actors, out var known))
        {
            defaults.Add(actors, known = Conjunction(actors));
        }

        return known;
    }

    private AllOf Conjunction(ImmutableArray<string> actors)
    {
        Condition actor = actors is [var only] ? new ActorIs(only) : new AnyOf([.. actors.Select(name => new ActorIs(name))]);
        return standard is AllOf all ? new AllOf(all.Operands.Add(actor)) : new AllOf([standard, actor]);
    }
}
