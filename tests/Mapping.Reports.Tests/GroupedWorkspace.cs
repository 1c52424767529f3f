using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Tests;

/// <summary>A workspace drawn by chance, once with groups and <c>except</c>, once with the systems that they mean; line for line the same.</summary>
internal sealed class GroupedWorkspace
{
    private static readonly string[] Cited = ["6.1.2", "6.1.3", "8.2", "8.3", "A.2.2", "A.6.2.6", "A.10.3"];

    private readonly Random random;
    private readonly ImmutableArray<string> systems;
    private readonly Dictionary<string, ImmutableArray<string>> groups = [];
    private readonly StringBuilder grouped = new();
    private readonly StringBuilder written = new();

    public GroupedWorkspace(int seed)
    {
        random = new Random(seed);
        systems = [.. Enumerable.Range(0, random.Next(2, 6)).Select(number => $"system-{number}")];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            groups.Add($"group-{i}", [.. Shuffled(systems).Take(random.Next(1, systems.Length + 1))]);
        }

        Both("use iso-42001 edition 2023 as iso\nowner cro \"Risk\" domain assurance\nowner board \"Board\"\n");
        foreach (var system in systems)
        {
            Both($"system {system} \"System\" {{ actor organisation scope iso {string.Join(", ", Cited)} }}\n");
        }

        for (var i = random.Next(2, 8); i > 0; i--)
        {
            Both($"control control-{i} \"Control\" {{ owner cro domain assurance status operating since 2026-01-01 satisfies iso {One(Cited)}{One("", " partially because \"only half of it\"")} ");
            For(optional: true);
            Both(" }\n");
        }

        Both($"waive iso {One(Cited)} ");
        For(optional: false);
        Both($" until 2026-12-{random.Next(10, 30)} because \"no one is free to do it\" approved by board on 2026-02-02\n");
        Both("exclude iso A.10.3 ");
        For(optional: false);
        Both(" because \"no supplier takes part\" approved by board on 2026-02-02\n");
        Both("gate some ");
        For(optional: true);
        Both($" {{ require iso {One(Cited)} mapped }}\n");
        Both("gate most ");
        For(optional: false);
        Both($" {{ require iso mapped at least {random.Next(1, 60)}% }}\n");
    }

    public ImmutableArray<SourceText> WithGroups =>
    [
        new SourceText("groups.mapping", string.Concat(groups.Select(group => $"group {group.Key} \"Group\" {{ systems {string.Join(", ", group.Value)} }}\n"))),
        new SourceText("main.mapping", grouped.ToString()),
    ];

    public ImmutableArray<SourceText> WrittenOut => [new SourceText("main.mapping", written.ToString())];

    private void For(bool optional)
    {
        if (optional && random.Next(4) == 0)
        {
            return;
        }

        ImmutableArray<string> named = [.. Shuffled([.. groups.Keys, .. systems]).Take(random.Next(1, 4))];
        ImmutableArray<string> meant = [.. named.SelectMany(name => Meaning(name)).Distinct()];
        var without = random.Next(2) == 0 ? Shuffled([.. groups.Keys, .. systems]).FirstOrDefault(name => Takes(name, meant)) : null;
        grouped.Append("for ").AppendJoin(", ", named).Append(without is null ? "" : $" except {without}");
        written.Append("for ").AppendJoin(", ", without is null ? meant : meant.Except(Meaning(without)));
    }

    /// <summary>Whether it takes out some of them and leaves others; all else is a mistake.</summary>
    private bool Takes(string name, ImmutableArray<string> meant) =>
        Meaning(name).Intersect(meant).Any() && meant.Except(Meaning(name)).Any();

    private ImmutableArray<string> Meaning(string name) => groups.TryGetValue(name, out var meant) ? meant : [name];

    private void Both(string text)
    {
        grouped.Append(text);
        written.Append(text);
    }

    private string One(params string[] choices) => choices[random.Next(choices.Length)];

    private ImmutableArray<string> Shuffled(ImmutableArray<string> names) => [.. names.OrderBy(_ => random.Next())];
}
