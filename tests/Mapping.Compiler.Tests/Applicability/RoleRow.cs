using System.Globalization;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>A row of <c>Roles.md</c>: <c>| Role | Actor | Class | Facts | Day | What binds | Why |</c>.</summary>
internal sealed record RoleRow(string Role, string Actor, string Class, string Facts, DateOnly Day, string Why)
{
    private const string Signed = " because \"seen\" approved by cro on 2024-08-01";
    private const string Unsigned = "unsigned ";
    private const string Only = "only ";
    private const int Columns = 7;

    private static readonly Framework Act = ShippedCatalogs.Latest("eu-ai-act") ?? throw new InvalidOperationException("The Act ships.");

    /// <summary>The system as somebody would declare it who knows all about it.</summary>
    public string Source =>
        $"use eu-ai-act edition {Act.Edition} as aia\nowner cro \"CRO\" domain assurance\n\nsystem app \"App\" {{\n{(Actor == "—" ? "" : $"  actor {Actor}\n")}{ClassItem}{FactItems}  scope aia\n}}\n";

    private string ClassItem => Class switch
    {
        "—" => "",
        _ when Class.StartsWith(Unsigned, StringComparison.Ordinal) => $"  class {Class[Unsigned.Length..]}\n",
        "prohibited" => $"  class {Class}\n",
        _ when Class.StartsWith("high-risk annex-iii", StringComparison.Ordinal) => $"  class {Class}\n",
        _ => $"  class {Class}{Signed}\n",
    };

    /// <summary>What is not named is the ordinary case: facts that the catalog reads as yes hold, others do not.</summary>
    private string FactItems
    {
        get
        {
            if (Facts == "undeclared")
            {
                return "";
            }

            if (Facts.StartsWith(Only, StringComparison.Ordinal))
            {
                return $"  facts {Facts[Only.Length..]}{Signed}\n";
            }

            var isUnsigned = Facts.StartsWith(Unsigned, StringComparison.Ordinal);
            var named = Facts == "—" ? [] : Facts[(isUnsigned ? Unsigned.Length : 0)..].Split(", ");
            var unknown = named.Select(fact => fact.Split(' ')[^1]).Except(Act.Facts.Select(fact => fact.Name)).ToList();
            Assert.Empty(unknown);
            var holding = Act.Facts.Select(fact => fact.Name)
                .Where(name => named.Contains(name) || (!named.Contains($"not {name}") && !named.Contains($"open {name}")
                    && Act.Facts.Single(fact => fact.Name == name).Undeclared == UndeclaredFact.Yes));
            var others = Act.Facts.Select(fact => fact.Name).Except(holding).Where(name => !named.Contains($"open {name}"));
            return $"  facts {string.Join(", ", holding)}{(isUnsigned ? "" : Signed)}\n  facts {string.Join(", ", others.Select(name => $"not {name}"))}\n";
        }
    }

    /// <summary>Null for a line that is no row of such a table.</summary>
    public static RoleRow? Parse(string line) => line.Split(" | ") is { Length: Columns } cells && line.StartsWith("| ", StringComparison.Ordinal)
        && DateOnly.TryParseExact(cells[4], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new RoleRow(cells[0][2..], cells[1], cells[2], cells[3], day, cells[6][..^2])
            : null;

    public string With(string binding) =>
        $"| {Role} | {Actor} | {Class} | {Facts} | {Day.ToString("O", CultureInfo.InvariantCulture)} | {binding} | {Why} |";
}
