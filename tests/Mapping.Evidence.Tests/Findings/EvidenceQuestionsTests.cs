using Mapping.Compiler;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Tests.Findings;

/// <summary>
/// What evidence said of one state of a workspace is said of another only where both ask the same. Every member of every symbol that can be
/// reached is changed by itself: it asks something else, unless it stands in the list of those that ask nothing. A member that is new is in
/// no list, so that somebody has to decide.
/// </summary>
public sealed class EvidenceQuestionsTests
{
    /// <summary>Places, prose, what only the verdict looks at, and what another member tells as well.</summary>
    private static readonly HashSet<string> AskNothing =
    [
        // What no rule is evaluated by; what they hold asks nothing either.
        "WorkspaceSymbols.Frameworks", "WorkspaceSymbols.Uses", "WorkspaceSymbols.Owners", "WorkspaceSymbols.Waivers",
        "WorkspaceSymbols.Exclusions", "WorkspaceSymbols.CrosswalkRows", "WorkspaceSymbols.Gates", "WorkspaceSymbols.Groups",

        "SystemSymbol.Title", "SystemSymbol.Location", "SystemSymbol.Actors", "SystemSymbol.Classes", "SystemSymbol.Facts", "SystemSymbol.Scopes",
        "SystemSymbol.Changed", "SystemSymbol.SuppliedBy", "SystemSymbol.Readings",

        "FeedSymbol.Title", "FeedSymbol.Location", "FeedSymbol.RetainedLocation",
        "FeedSymbol.Reference", // The rules hold it, and it asks there.

        "ControlSymbol.Title", "ControlSymbol.Location", "ControlSymbol.DescriptionLocation", "ControlSymbol.Owner", "ControlSymbol.Domain",
        "ControlSymbol.TakesDomainOfOwner", "ControlSymbol.Pillars", "ControlSymbol.Mappings", "ControlSymbol.ForWritten",
        "ControlSymbol.IsBroken", // The verdict looks at it; the rules that could be read are evaluated all the same.

        "EvidenceSymbol.Title", "EvidenceSymbol.Location", "ThresholdSymbol.Location", "DocumentSymbol.Location",

        // The text of an expectation tells all of it.
        "Expectation.Figure", "Expectation.Match", "Expectation.Divisor", "Expectation.Comparison", "Expectation.Value",
        "Expectation.WhyItCannotFail", "Expectation.Grouping", "Expectation.Bound", "CadenceSymbol.Text", "CadenceSymbol.Location", "CadenceSymbol.WhyItCannotFail", "Expectation.Location",

        "FilePattern.Location", "ZoneSymbol.Location", "FieldPath.Location", "TextLiteral.Location", "NumberLiteral.Location", "DateLiteral.Location",
        "BooleanLiteral.Location", "PercentLiteral.Location", "DurationLiteral.Location",

        // The value tells what a limit with a name asks; when and by whom it was set, the threshold.
        "BooleanLiteral.Limit", "DateLiteral.Limit", "DurationLiteral.Limit", "NumberLiteral.Limit", "PercentLiteral.Limit", "TextLiteral.Limit", "WorkspaceSymbols.Limits",
        "EvidenceSymbol.Limits", "EvidenceSymbol.IsDated", "ThresholdSymbol.Limit",

        "VendorSymbol.Title", "VendorSymbol.Location", "ProductSymbol.Title", "ProductSymbol.Location", "ProductSymbol.Domain", "ProductSymbol.Renewal",
        "ProductSymbol.Provides", "ProductSymbol.Requires", "ProductSymbol.Claims", "ProductSymbol.Produces",
        "AttestationSymbol.Expires", // Whether it still counts is asked on each day; here, whether it is there.
        "AttestationSymbol.Location",
    ];

    private const string Source =
        """
        use eu-ai-act edition 2026-07-27 as aia reading chapter-ix formal
        use iso-42001 edition 2023 as iso
        owner boss "Boss" domain assurance
        limit least-score 4 set 2026-01-14 by boss because "so it is" approved by boss on 2026-01-14
        system app "App" {
          actor provider
          class high-risk annex-iii
          facts credit-scoring
          placed 2026-01-01 changed 2026-02-01
          scope aia Article 9, Article 15
          supplied by v
        }
        feed runs "Runs" {
          files "runs/*.jsonl"
          format json at items
          time finished as "yyyy-MM-dd"
          zone "Europe/Berlin"
          system app_name
          other systems ignored
          key id
          unit rate percent
          class audit-evidence
          retained 10 years
        }
        feed reports "Reports" {
          files "reports/*.json"
          time of file made.at
        }
        feed tables "Tables" {
          files "tables/*.csv"
          time from name
          decimal ","
        }
        control watch "Watch" {
          owner boss
          domain assurance
          pillar protect-and-enforce
          status operating since 2026-01-01
          satisfies aia Article 15(5) for app
          evidence figures "Figures" {
            from runs newest file where suite = "a" and not (level in ("b", "c") or ok) and note is missing and day = 2026-01-01 and low = true and score >= least-score and rate <= 2% and age < 3 days and reviewer != decider and reviewed - decided <= 4 hours
            expect max(rate) <= 2% for each suite in ("a")
            expect sum(fails) / sum(attempts where ok) <= 2%
            within 30 days
            fresh 7 days
            every 3 days tolerate 2
            threshold set 2026-01-15 by boss
          }
          evidence rows { from tables expect count() >= 1 expect no match in reports on id = id where ok at most 4 hours before }
          evidence plan { document "plan.md" approved by boss on 2026-05-01 of sha256 "5996c7b639ef8cf55a4907939d60cd3756ee142e00247e7c488d39e480b1589c" review 12 months }
        }
        group all "All" { systems app }
        waive aia Article 9(1) until 2027-01-31 because "the market comes later" approved by boss on 2026-02-02
        exclude iso A.10.3 because "nothing of the kind is done" approved by boss on 2026-02-02
        crosswalk iso to aia { 6.1.2 intersects Article 9(2)(a) because "so" }
        gate release { require aia Article 15 mapped }
        vendor v "V" { product p "P" { domain security renewal boss claims aia Article 15 provides watch requires watch produces telemetry attests "soc2.md" expires 2027-01-31 } }
        """;

    private static readonly WorkspaceSymbols Asked = Bind();

    [Fact]
    public void A_change_of_any_member_asks_something_else_unless_it_is_known_to_ask_nothing()
    {
        var wrong = Variant.Of(Asked, AskNothing.Contains)
            .Where(variant => EvidenceQuestions.AreTheSame(Asked, variant.Symbols) != AskNothing.Contains(variant.Member)
                || EvidenceQuestions.AreTheSame(variant.Symbols, Asked) != AskNothing.Contains(variant.Member))
            .Select(variant => variant.Member);

        Assert.Equal("", string.Join(", ", wrong.Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>The sample has something in every member, so that each is tried.</summary>
    [Fact]
    public void Every_member_is_tried()
    {
        var tried = Variant.Of(Asked, AskNothing.Contains).Select(variant => variant.Member).ToHashSet();
        var types = tried.Select(member => member.Split('.')[0]).ToHashSet();
        var known = typeof(WorkspaceSymbols).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(WorkspaceSymbols).Namespace && types.Contains(type.Name))
            .SelectMany(type => Variant.MembersOf(type).Select(member => $"{type.Name}.{member.Name}"))
            .ToHashSet();

        Assert.Equal("", string.Join(", ", known.Except(tried).Order(StringComparer.Ordinal)));
        Assert.Equal([], AskNothing.Except(tried).Order(StringComparer.Ordinal));
        Assert.Superset(
            new[] { "AllPredicate", "AnyPredicate", "NotPredicate", "TruePredicate", "ComparePredicate", "CompareFieldsPredicate", "CompareDifferencePredicate", "InPredicate", "MissingPredicate", "DocumentSymbol", "AttestationSymbol", "FieldPath" }.ToHashSet(),
            types);
    }

    [Fact]
    public void The_same_symbols_and_the_same_text_elsewhere_ask_the_same()
    {
        Assert.True(EvidenceQuestions.AreTheSame(Asked, Asked));
        Assert.True(EvidenceQuestions.AreTheSame(Asked, Bind("// A line more.\n")));
    }

    private static WorkspaceSymbols Bind(string before = "")
    {
        var workspace = BoundWorkspace.Bind([new SourceText("main.mapping", before + Source)], []);
        Assert.Equal([], workspace.Diagnostics.Where(finding => finding.IsError));
        return workspace.Symbols;
    }
}
