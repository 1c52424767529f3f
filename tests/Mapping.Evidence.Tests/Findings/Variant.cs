using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Tests.Findings;

/// <summary>A workspace's symbols with one member of one of them changed, and all else as it was.</summary>
/// <param name="Member">The type and the member, for example <c>FeedSymbol.Retained</c>.</param>
/// <param name="Symbols">The symbols with it.</param>
internal sealed record Variant(string Member, WorkspaceSymbols Symbols)
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Location Elsewhere = new(new SourceText("elsewhere.mapping", "x"), default);

    /// <summary>Every member of every symbol that can be reached, in every way that its type knows of.</summary>
    /// <param name="symbols">The symbols as they are.</param>
    /// <param name="isLeaf">Whether what a member holds is not looked into.</param>
    public static IEnumerable<Variant> Of(WorkspaceSymbols symbols, Func<string, bool> isLeaf) =>
        Of(symbols, isLeaf, changed => (WorkspaceSymbols)changed);

    /// <summary>What can be set; what is computed from it is no member of its own.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type type) => type.GetProperties(Any).Where(member => member.CanWrite);

    private static IEnumerable<Variant> Of(object symbol, Func<string, bool> isLeaf, Func<object, WorkspaceSymbols> put)
    {
        foreach (var member in MembersOf(symbol.GetType()))
        {
            var name = $"{member.ReflectedType?.Name}.{member.Name}";
            var value = member.GetValue(symbol);
            foreach (var other in Others(value, member.PropertyType))
            {
                yield return new Variant(name, put(With(symbol, member, other)));
            }

            foreach (var inner in isLeaf(name) ? [] : Within(value, changed => put(With(symbol, member, changed)), isLeaf))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<Variant> Within(object? value, Func<object, WorkspaceSymbols> put, Func<string, bool> isLeaf)
    {
        if (value is IList list && value.GetType().IsGenericType)
        {
            for (var i = 0; i < list.Count; i++)
            {
                var index = i;
                foreach (var inner in Within(list[i], changed => put(WithItem((dynamic)list, index, changed)), isLeaf))
                {
                    yield return inner;
                }
            }
        }
        else if (value is not null && IsSymbol(value.GetType()))
        {
            foreach (var inner in Of(value, isLeaf, put))
            {
                yield return inner;
            }
        }
    }

    private static bool IsSymbol(Type type) => type.Namespace == typeof(WorkspaceSymbols).Namespace && type.IsClass;

    private static object With(object symbol, PropertyInfo member, object? value)
    {
        var clone = symbol.GetType().GetMethod("<Clone>$", Any)?.Invoke(symbol, null) ?? throw new InvalidOperationException($"{symbol.GetType().Name} is no record.");
        member.SetValue(clone, value);
        return clone;
    }

    private static ImmutableArray<TItem> WithItem<TItem>(ImmutableArray<TItem> list, int index, object item) => list.SetItem(index, (TItem)item);

    private static IEnumerable<object?> Others(object? value, Type type) => (value, Nullable.GetUnderlyingType(type) ?? type) switch
    {
        (Location, _) => [Elsewhere],
        (TextSpan span, _) => [new TextSpan(span.Start, span.Length + 1)],
        (string text, _) => [text + "x"],
        (bool flag, _) => [!flag],
        (DateOnly date, _) => [date.AddDays(1)],
        (decimal number, _) => [number + 1],
        (int number, _) => [number + 1],
        (Duration duration, _) => [duration with { Amount = duration.Amount + 1 }, duration with { Unit = duration.Unit == TimeUnit.Day ? TimeUnit.Week : TimeUnit.Day }],
        (Enum known, var of) => [Enum.GetValues(of).Cast<object>().First(other => !other.Equals(known))],
        (IList list, _) when type.IsGenericType && list.Count > 0 => [Empty((dynamic)list)],
        (ImmutableSortedDictionary<string, DeclaredFact> facts, _) => [facts.Clear()],
        (Predicate predicate, _) => [new NotPredicate(predicate)],
        (null, var of) when of == typeof(Predicate) => [new MissingPredicate(new FieldPath(["x"], Elsewhere))],
        (FieldPath, _) => [new FieldPath(["other"], Elsewhere)],
        (Literal, _) => [new TextLiteral("other", Elsewhere)],
        (not null, _) when IsSymbol(type) => [null],
        (null, var of) when of == typeof(string) => ["x"],
        (null, var of) when of == typeof(DateOnly) => [new DateOnly(2026, 1, 1)],
        (null, var of) when of == typeof(decimal) => [1m],
        (null, var of) when of == typeof(int) => [1],
        (null, var of) when of == typeof(Duration) => [new Duration(1, TimeUnit.Day)],
        (null, var of) when of.IsEnum => [Enum.GetValues(of).GetValue(0)],
        (null, var of) when of == typeof(Location) => [Elsewhere],
        (null, var of) when of == typeof(LimitReference) => [new LimitReference("x", "1")],
        (null, var of) when of == typeof(ImmutableArray<string>) => [ImmutableArray.Create("x")],
        _ => [],
    };

    private static ImmutableArray<TItem> Empty<TItem>(ImmutableArray<TItem> list) => list.Clear();
}
