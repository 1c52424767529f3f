using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Updates;

/// <summary>A workspace that somebody edits in every way there is, and its compilation carried along from state to state.</summary>
internal sealed class EditedWorkspace(int seed)
{
    private static readonly string[] Pieces =
    [
        "use policy edition 1", "use policy edition 2 as second", "use nothing as policy", "use policy edtion 1", "// a remark", "", "}", "\"\"\"",
        "owner boss \"Boss\" domain security", "owner boss \"The boss\" domain assurance", "owner aide \"Aide\"",
        "system app \"App\" { scope policy }", "system web \"Web\" { scope policy Rule 1, Rule 3 }", "system app \"App\" { scope policy Rule 2, 3 }",
        "system bot \"Bot\" { actor deployer supplied by v scope policy }",
        "feed runs \"Runs\" { files \"runs/*.jsonl\" time at class audit-evidence retained 1 year }", "feed logs \"Logs\" { files \"logs/*.csv\" }",
        "feed runs \"Runs\" { files \"runs/*.jsonl\" tim at class audit-evidence }", "feed logs \"Logs\" { files \"logs/*.sarif\" }", "feed logs \"Logs\" { files format sarif clas x }",
        "control seven \"Seven\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1, 2 evidence f { from logs where level = \"eror\" expect count() <= 1 } evidence g { from runs expect count() >= 1 } }",
        "control one \"One\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1(a), Rule 3 }",
        "control two \"Two\" { owner boss domain security status operating since 2026-01-01 satisfies policy Rule 4 partially because \"half\" }",
        "control two \"Two again\" { owner aide status planned by 2026-02-01 satisfies policy Rule 1 for app }",
        "control three \"Three\" { owner bos satisfies policy Rule 2, 9 evidence e { from runs expect count() >= 1 fresh 7 days threshold set 2026-01-01 by aide } }",
        "control four \"Four\" { owner boss status retired since 2026-01-01 satisfies second Rule 1 evidence d { document \"a.md\" approved by boss on 2026-01-01 } }",
        "control five \"Five\" { status operating since 2026-01-01 satisfies policy for web evidence e { from logs expect count() >= 1 } }",
        "limit most 5 set 2026-01-01 by boss", "limit most 6 set 2026-01-01 by aide", "limit most 5 set 2026-02-30 by boss", "limit least 5% set 2027-01-01 by boss because \"so\" approved by aide",
        "control eleven \"Eleven\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1 evidence e { from runs where a > most expect share(where b) >= least } evidence f { from logs expect count(where a > least) = 0 } }",
        "waive policy Rule 3 until 2027-01-01 because \"later\" approved by boss on 2026-01-01", "waive policy Rule 4 until 2026-01-01 because \"x\" approved by aide on 2026-02-02",
        "exclude policy Rule 2 because \"none\" approved by boss on 2026-02-02", "exclude policy Rule 1 for web because \"none\" approved by boss on 2026-02-02",
        "crosswalk policy to second { Rule 1 equal Rule 3 because \"same\" }", "crosswalk second to policy { Rule 1(a) superset of Rule 4 because \"more\" }",
        "vendor v \"V\" { product p \"P\" { provides one requires two renewal boss claims policy Rule 4 attests \"a.pdf\" expires 2026-01-01 } }",
        "gate release { require policy mapped at least 50% }", "gate release for web { require policy Rule 1 evidenced }",
        "waive three/e until 2027-01-01 because \"soon\" approved by boss on 2026-01-01", "waive three/e for web until 2026-12-01 because \"soon\" approved by aide on 2026-01-01",
        "waive six/d until 2026-06-30 because \"soon\" approved by boss on 2026-01-01",
        "waive six/d until 2027-01-01 because \"soon\" approved by boss on 2026-01-01", "gate texts { require policy mapped approved texts }",
        "control six \"Six\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1, 3 evidence d { document \"a.md\" approved by boss on 2026-01-01 } }",
        "control six \"Six\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1, 3 evidence d { document \"a.md\" approved by boss on 2026-01-01 of sha256 \"5996c7b639ef8cf55a4907939d60cd3756ee142e00247e7c488d39e480b1589c\" } }",
        "control eight \"Eight\" { owner boss status operating since 2026-01-01 satisfies second Rule 3 }",
        "control eight \"Eight\" { owner boss status operating since 2026-01-01 satisfies second Rule 3 partially because \"some\" }",
        "group both \"Both\" { systems app, web }", "group both \"Both\" { systems web }", "group web \"Clash\" { systems app }", "group bot \"Nothing\" { }",
        "control twelve \"Twelve\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1, 3 for both }",
        "control twelve \"Twelve\" { owner boss status operating since 2026-01-01 satisfies policy Rule 1, 3 for both except web }",
        "gate joint for both { require policy Rule 3 mapped }",
    ];

    /// <summary>What the others are about; a file of its own, so that an edit of controls leaves it as it is.</summary>
    private static readonly string Crosswalk = "use policy edition 2 as second\ncrosswalk policy to second { Rule 2 equal Rule 3 because \"same\" }\n";

    private static readonly string Gates = "gate low { require policy mapped at least 10% }\ngate some { require policy Rule 3 mapped }\n";

    private static readonly string SoundControls =
        """
        control nine "Nine" { owner boss status operating since 2026-01-01 satisfies policy Rule 3 evidence d { document "a.md" approved by boss on 2026-01-01 } }
        control ten "Ten" { owner boss status operating since 2026-01-01 satisfies policy Rule 1(a) }
        """;

    /// <summary>Steps that leave systems, gates and crosswalks as they are.</summary>
    private static readonly int[] Gentle = [0, 1, 4, 7, 8, 9, 9, 10, 11, 11];

    private readonly Random random = new(seed);
    private ImmutableSortedDictionary<string, SourceText> before = Texts();
    private ImmutableSortedDictionary<string, SourceText> sources = (seed % 3) switch
    {
        0 => Texts(("a.mapping", Own.Start + Pieces[17] + "\n" + Pieces[18] + "\n"), ("b.mapping", Pieces[15] + "\n" + Pieces[20] + "\n"), ("sub/c.mapping", Pieces[19] + "\n")),
        1 => Texts(("a.mapping", Own.Start), ("gates.mapping", Gates), ("sub/c.mapping", SoundControls)),
        _ => Texts(("a.mapping", Own.Start), ("b.mapping", Crosswalk + Gates), ("sub/c.mapping", SoundControls + "\n" + Pieces[^9])),
    };

    private ImmutableSortedDictionary<string, SourceText> catalogs = Texts(
        ("catalogs/policy/1.md", Own.Policy), ("catalogs/policy/2.md", Own.Policy.Replace("edition: 1", "edition: 2", StringComparison.Ordinal)));

    private EvidenceResults evidence = EvidenceResults.None;
    private DateOnly asOf = new(2026, 11, 23);

    public Compilation? Current { get; private set; }

    /// <summary>What was done, for whoever has to find out why it went wrong.</summary>
    public List<string> Steps { get; } = [];

    public IReadOnlySet<SourceText> TextsOfNow => sources.Values.Concat(catalogs.Values).ToHashSet();

    /// <summary>Goes on to the next state.</summary>
    /// <returns>Which of the rare cases it was.</returns>
    public UpdateCases Step()
    {
        var earlier = Current;
        if (earlier is not null)
        {
            Change();
        }

        Current = Bind(Current).Rejudge(evidence, asOf, asOf, [], Current);
        return earlier is null ? UpdateCases.None : UpdateCasesOf.Step(earlier, Current);
    }

    public Compilation Fresh() => Bind(null).Judge(evidence, asOf, asOf, []);

    private void Change()
    {
        switch (IsGentle ? Gentle[random.Next(Gentle.Length)] : random.Next(24))
        {
            case 0:
                evidence = EvidenceResults.Create([Compile.Evidence("three/e", (EvidenceVerdict)random.Next(5)), Compile.Evidence("four/d", EvidenceVerdict.Stale), Compile.Evidence("six/d", (EvidenceVerdict)random.Next(5)), Compile.Evidence("seven/g", (EvidenceVerdict)random.Next(5))]);
                Steps.Add("other evidence");
                break;
            case 1:
                asOf = asOf.AddDays(random.Next(-400, 400));
                Steps.Add($"as of {asOf:O}");
                break;
            case 2:
                Toggle("new.mapping", Piece());
                break;
            case 3:
                catalogs = Edit(catalogs, "- domain: security", "- excludable: yes");
                break;
            case 4:
            case 5:
            case 6:
                sources = before.IsEmpty ? sources : before;
                Steps.Add("undone");
                break;
            case 7:
            case 8:
                Toggle("ghost.mapping", "control ghost \"Ghost\" { owner boss status operating since 2026-01-01 }");
                break;
            case 11:
                Mistake();
                break;
            case 9:
            case 10:
                before = sources;
                sources = EditControl(sources);
                break;
            default:
                before = sources;
                sources = Edit(sources, Piece(), Piece());
                break;
        }
    }

    private BoundWorkspace Bind(Compilation? previous) => BoundWorkspace.Update(previous?.Workspace, [.. sources.Values], [.. catalogs.Values]);

    private ImmutableSortedDictionary<string, SourceText> Edit(ImmutableSortedDictionary<string, SourceText> texts, string piece, string other)
    {
        var path = texts.Keys.ElementAt(random.Next(texts.Count));
        var lines = texts[path].Content.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines[at] = other;
                break;
            case 2:
                lines[at] = lines[at].Length == 0 ? " " : lines[at].Remove(random.Next(lines[at].Length), 1);
                break;
            default:
                lines.Insert(at, piece);
                break;
        }

        Steps.Add($"{path}:{at + 1} now\n{string.Join('\n', lines)}");
        return texts.SetItem(path, Text(path, string.Join('\n', lines)));
    }

    /// <summary>What is sound at first stays so for a while, since most edits break something that most rare cases need.</summary>
    private bool IsGentle => seed % 3 != 0 && Steps.Count < 15;

    private void Toggle(string path, string content)
    {
        var without = sources.Remove(path);
        sources = without == sources ? sources.SetItem(path, Text(path, content)) : without;
        Steps.Add($"{path} comes or goes");
    }

    /// <summary>A control that covers nothing names an owner who is not there, or is there again.</summary>
    private void Mistake()
    {
        if (sources.GetValueOrDefault("ghost.mapping") is { } ghost)
        {
            var isMistaken = ghost.Content.Contains("owner bos ", StringComparison.Ordinal);
            var content = isMistaken ? ghost.Content.Replace("owner bos ", "owner boss ", StringComparison.Ordinal) : ghost.Content.Replace("owner boss ", "owner bos ", StringComparison.Ordinal);
            sources = sources.SetItem("ghost.mapping", Text("ghost.mapping", content));
            Steps.Add(isMistaken ? "the ghost's owner is mended" : "the ghost's owner is misspelt");
        }
        else
        {
            Toggle("ghost.mapping", "control ghost \"Ghost\" { owner bos status operating since 2026-01-01 }");
        }
    }

    /// <summary>One control becomes another one, or does less, and all else stays as it is.</summary>
    private ImmutableSortedDictionary<string, SourceText> EditControl(ImmutableSortedDictionary<string, SourceText> texts)
    {
        var lines = texts.Values.SelectMany(text => text.Content.Split('\n').Where(IsControl).Select(line => (text.Path, line))).ToList();
        if (lines.Count == 0)
        {
            return texts;
        }

        var (path, line) = lines[random.Next(lines.Count)];
        var next = random.Next(3) switch
        {
            0 => line.Replace("operating since", "planned by", StringComparison.Ordinal),
            1 => line.Replace("owner boss", " owner boss ", StringComparison.Ordinal),
            _ => Pieces.Where(IsControl).ElementAt(random.Next(Pieces.Count(IsControl))),
        };
        Steps.Add($"{path}: {line}\nis now {next}");
        return texts.SetItem(path, Text(path, texts[path].Content.Replace(line, next, StringComparison.Ordinal)));
    }

    private static bool IsControl(string line) => line.StartsWith("control ", StringComparison.Ordinal);

    private string Piece() => Pieces[random.Next(Pieces.Length)];

    private static SourceText Text(string path, string content) => new(path, content);

    private static ImmutableSortedDictionary<string, SourceText> Texts(params (string Path, string Content)[] texts) =>
        texts.ToImmutableSortedDictionary(text => text.Path, text => Text(text.Path, text.Content), StringComparer.Ordinal);
}
