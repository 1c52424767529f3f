using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>What is declared of a system: facts, perhaps a class, a route, an actor.</summary>
public sealed record Knowledge(ImmutableSortedDictionary<string, bool> Facts, string? Class, string? Route, string? Actor);

/// <summary>Makes up conditions and systems.</summary>
public static class RandomConditions
{
    internal static readonly string[] Facts = ["a", "b", "c", "d"];

    public static Arbitrary<Condition> Condition() => Gen.Sized(size => Tree(Math.Min(size, 12))).ToArbitrary();

    public static Arbitrary<Knowledge> Knowledge() =>
        (from answers in Gen.Elements<bool?>(null, false, true).ArrayOf(Facts.Length)
         from systemClass in Gen.Elements(null, "x", "y")
         from route in Gen.Elements(null, "x", "y")
         from actor in Gen.Elements(null, "x", "y")
         select new Knowledge(Declared(answers), systemClass, route, actor)).ToArbitrary();

    private static ImmutableSortedDictionary<string, bool> Declared(bool?[] answers) => Facts
        .Zip(answers)
        .Where(pair => pair.Second is not null)
        .ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second == true, StringComparer.Ordinal);

    private static Gen<Condition> Tree(int size) => size == 0 ? Atom() : Gen.Frequency(
        (1, Atom()),
        (1, Tree(size / 2).Select(operand => (Condition)new Not(operand))),
        (2, Operands(size).Select(operands => (Condition)new AllOf(operands))),
        (2, Operands(size).Select(operands => (Condition)new AnyOf(operands))));

    private static Gen<ImmutableArray<Condition>> Operands(int size) =>
        from count in Gen.Choose(0, 3)
        from operands in Tree(size / 3).ArrayOf(count)
        select operands.ToImmutableArray();

    private static Gen<Condition> Atom() => Gen.Frequency(
        (4, Gen.Elements(Facts).Select(name => (Condition)new FactHolds(name))),
        (1, Gen.Elements<Condition>(new ClassIs("x"), new RouteIs("x"), new ActorIs("x"))));
}

/// <summary>Conditions obey the laws of Kleene's logic, and what is once known stays so whatever else is declared.</summary>
[Properties(Arbitrary = [typeof(RandomConditions)], MaxTest = 500)]
public sealed class KleeneProperties
{
    [Property]
    public void Operands_commute_and_associate(Condition p, Condition q, Condition r, Knowledge known)
    {
        CheckEqual(All(p, q), All(q, p), known);
        CheckEqual(Any(p, q), Any(q, p), known);
        CheckEqual(All(p, All(q, r)), All(p, q, r), known);
        CheckEqual(Any(p, Any(q, r)), Any(p, q, r), known);
    }

    [Property]
    public void Operands_distribute_and_absorb(Condition p, Condition q, Condition r, Knowledge known)
    {
        CheckEqual(All(p, Any(q, r)), Any(All(p, q), All(p, r)), known);
        CheckEqual(Any(p, All(q, r)), All(Any(p, q), Any(p, r)), known);
        CheckEqual(All(p, Any(p, q)), p, known);
        CheckEqual(Any(p, All(p, q)), p, known);
        CheckEqual(All(p, p), p, known);
    }

    [Property]
    public void Negations_cancel_and_turn_and_into_or(Condition p, Condition q, Knowledge known)
    {
        CheckEqual(new Not(new Not(p)), p, known);
        CheckEqual(new Not(All(p, q)), Any(new Not(p), new Not(q)), known);
        CheckEqual(new Not(Any(p, q)), All(new Not(p), new Not(q)), known);
    }

    [Property]
    public void Nothing_holds_together_with_its_opposite(Condition p, Knowledge known)
    {
        Assert.NotEqual(Truth.True, Evaluate(All(p, new Not(p)), known));
        Assert.NotEqual(Truth.False, Evaluate(Any(p, new Not(p)), known));
    }

    [Fact]
    public void Empty_operands_are_always_and_never()
    {
        var nothing = new Knowledge(ImmutableSortedDictionary<string, bool>.Empty, null, null, null);

        Assert.Equal(Truth.True, Evaluate(All(), nothing));
        Assert.Equal(Truth.False, Evaluate(Any(), nothing));
        Assert.Equal(Truth.Unknown, Evaluate(new FactHolds("a"), nothing));
    }

    [Property]
    public void Declaring_more_never_changes_what_is_known(Condition p, Knowledge known, bool[] answers)
    {
        var before = Evaluate(p, known);
        var more = known;
        foreach (var (name, answer) in RandomConditions.Facts.Zip(answers))
        {
            more = more.Facts.ContainsKey(name) ? more : more with { Facts = more.Facts.Add(name, answer) };
        }

        Assert.True(before == Truth.Unknown || before == Evaluate(p, more), $"{ConditionText.Render(p)}: {before} became {Evaluate(p, more)}");
    }

    [Property]
    public void Whoever_declares_everything_knows_everything(Condition p, bool a, bool b, bool c, bool d)
    {
        var facts = RandomConditions.Facts.Zip([a, b, c, d]).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second);

        Assert.NotEqual(Truth.Unknown, Evaluate(p, new Knowledge(facts, "x", "y", "x")));
    }

    [Property]
    public void A_fact_is_asked_only_while_it_is_undeclared_and_the_condition_open(Condition p, Knowledge known)
    {
        var asked = ConditionEvaluator.FirstOpenFact(p, Profile(known));
        var isSettledButForFacts = known is { Class: not null, Route: not null, Actor: not null };

        Assert.True(asked is null || (Evaluate(p, known) == Truth.Unknown && !known.Facts.ContainsKey(asked)), asked);
        Assert.True(asked is not null || Evaluate(p, known) != Truth.Unknown || !isSettledButForFacts, "no question is asked");
    }

    private static AllOf All(params ImmutableArray<Condition> operands) => new(operands);

    private static AnyOf Any(params ImmutableArray<Condition> operands) => new(operands);

    private static void CheckEqual(Condition left, Condition right, Knowledge known) => Assert.Equal(Evaluate(left, known), Evaluate(right, known));

    private static Truth Evaluate(Condition condition, Knowledge known) => ConditionEvaluator.Evaluate(condition, Profile(known));

    private static SystemProfile Profile(Knowledge known)
    {
        var text = "---\nframework: own\nedition: 1\ntitle: Own\nactors: x, y\n---\n\n## Provisions\n\n### R-1 — One\n\nA.\n";
        var framework = CatalogReader.Read(new SourceText("own.md", text)).Framework;
        Assert.NotNull(framework);
        var place = new Location(new SourceText("main.mapping", ""), new TextSpan(0, 0));
        var system = new SystemSymbol("app", "App", place)
        {
            Facts = known.Facts.ToImmutableSortedDictionary(fact => fact.Key, fact => new DeclaredFact(fact.Value, null, place), StringComparer.Ordinal),
            Classes = known.Class is { } name
                ? [new ClassSymbol(new FrameworkSymbol("own", framework), name, known.Route is { } route ? [route] : [], null, place)]
                : [],
            Actors = known.Actor is { } actor ? [actor] : [],
        };
        return SystemProfile.Create(system, framework, new DateOnly(2026, 11, 23));
    }
}
