using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>
/// A made-up workspace in which every provision and every control is a finite set, drawn as the bits of a number, and every clause
/// and crosswalk row is true of the sets. So the sets refute what the compiler must not say. The same seed gives the same workspace.
/// </summary>
internal sealed class SetWorkspace
{
    private const int Elements = 7;

    private readonly Random random;
    private readonly Dictionary<(string Framework, string Citation), int> sets = [];
    private readonly List<(string Framework, string Citation)> leaves = [];
    private readonly List<(string Framework, string Citation)> nodes = [];
    private readonly Dictionary<string, (int Set, bool IsOperating)> controls = [];
    private readonly List<string> declarations = [];

    private SetWorkspace(int seed)
    {
        random = new Random(seed);
        var count = random.Next(2, 5);
        Catalogs = [.. Enumerable.Range(0, count).Select(index => Catalog($"f{index}"))];
        AddSystems(count);
        AddControls(random.Next(1, 4));
        AddRows(random.Next(4, 20));
    }

    public ImmutableArray<SourceText> Catalogs { get; }

    /// <summary>Top-level declarations; their order means nothing.</summary>
    public ImmutableArray<string> Declarations => [.. declarations];

    public static SetWorkspace Create(int seed) => new(seed);

    public int SetOf(string framework, string citation) => sets[(framework, citation)];

    public int SetOf(string control) => controls[control].Set;

    /// <summary>What all the controls that operate do together; with the planned ones if asked for.</summary>
    public int Union(bool withPlanned) =>
        controls.Values.Where(control => withPlanned || control.IsOperating).Aggregate(0, (union, control) => union | control.Set);

    public Compilation Compile() => Compile(declarations);

    public Compilation Compile(IEnumerable<string> some) =>
        Coverage.Compile.Files([new SourceText("main.mapping", string.Join("\n", some))], catalogs: Catalogs);

    /// <summary>A clause about any provision, true or not.</summary>
    public string AnyClause(Random chance)
    {
        var (framework, citation) = nodes[chance.Next(nodes.Count)];
        return $"satisfies {framework} {citation}{(chance.Next(2) == 0 ? "" : " partially because \"some\"")}";
    }

    private SourceText Catalog(string id)
    {
        var text = $"---\nframework: {id}\nedition: 1\ntitle: {id}\ncitation-words: Rule\n---\n\n## Provisions\n";
        for (var i = 1; i <= random.Next(2, 4); i++)
        {
            text += Provision(id, $"Rule {i}", 3).Text;
        }

        return new SourceText($"catalogs/{id}.md", text);
    }

    /// <summary>A provision that is the union of its parts, if it has any.</summary>
    private (string Text, int Set) Provision(string framework, string citation, int level)
    {
        var text = $"\n{new string('#', level)} {citation} — Some duty\n\nDo it.\n";
        var set = 0;
        for (var part = 0; part < (level == 5 ? 0 : random.Next(5 - level, 6 - level) * random.Next(2)); part++)
        {
            var suffix = level == 3 ? "abc"[part].ToString() : new string('i', part + 1);
            var child = Provision(framework, $"{citation}({suffix})", level + 1);
            text += child.Text;
            set |= child.Set;
        }

        if (set == 0)
        {
            set = random.Next(1, 1 << Elements) & random.Next(1, 1 << Elements);
            set = set == 0 ? 1 << random.Next(Elements) : set;
            leaves.Add((framework, citation));
        }

        sets.Add((framework, citation), set);
        nodes.Add((framework, citation));
        return (text, set);
    }

    private void AddSystems(int count)
    {
        var scopes = string.Concat(Enumerable.Range(0, count).Select(index => $"  scope f{index}\n"));
        declarations.AddRange(Enumerable.Range(0, count).Select(index => $"use f{index} edition 1"));
        declarations.Add($"system app \"App\" {{\n{scopes}}}\n");
    }

    private void AddControls(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var set = ControlSet();
            var isOperating = random.Next(4) > 0;
            controls.Add($"c{i}", (set, isOperating));
            var clauses = nodes.Select(node => ClauseOn(node, set)).OfType<string>().Where(_ => random.Next(2) == 0);
            var status = isOperating ? "operating since 2026-01-01" : "planned by 2027-01-01";
            declarations.Add($"control c{i} \"C\" {{\n  status {status}\n  {string.Join("\n  ", clauses)}\n}}\n");
        }
    }

    /// <summary>Often small, since what all controls do together must leave something open that a wrong conclusion could claim.</summary>
    private int ControlSet()
    {
        var (one, other) = (random.Next(1 << Elements), random.Next(1 << Elements));
        return random.Next(4) switch
        {
            0 => one | other,
            1 => one,
            _ => one & other,
        };
    }

    private string? ClauseOn((string Framework, string Citation) node, int set)
    {
        if ((sets[node] & ~set) == 0)
        {
            return $"satisfies {node.Framework} {node.Citation}";
        }

        return leaves.Contains(node) && (sets[node] & set) != 0
            ? $"satisfies {node.Framework} {node.Citation} partially because \"it meets it\""
            : null;
    }

    private void AddRows(int count)
    {
        var pairs = new HashSet<((string, string), (string, string))>();
        for (var i = 0; i < count; i++)
        {
            var source = nodes[random.Next(nodes.Count)];
            var target = nodes[random.Next(nodes.Count)];
            if (source.Framework != target.Framework && !pairs.Contains((target, source)) && pairs.Add((source, target)))
            {
                var row = $"{source.Citation} {Relation(sets[source], sets[target])} {target.Citation} because \"so it is\"";
                declarations.Add($"crosswalk {source.Framework} to {target.Framework} {{\n  {row}\n}}\n");
            }
        }
    }

    private static string Relation(int source, int target) => (source & ~target, target & ~source, source & target) switch
    {
        (0, 0, _) => "equal",
        (0, _, _) => "subset of",
        (_, 0, _) => "superset of",
        (_, _, 0) => "none",
        _ => "intersects",
    };
}
